package dossier.check;

import dossier.diagnostic.Edit;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.link.Linked;
import dossier.model.Address;
import dossier.model.Link;
import dossier.model.Passage;
import dossier.model.Quantity;
import dossier.words.Lexicon;
import dossier.words.Numbers;
import dossier.words.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds other words for a claim: the author's own with another number, else what the check itself would offer. */
final class Rewriter {
    /** How much of a passage is looked at around a claim: more than the check itself looks at. */
    private static final int WINDOW = 700;

    private final ClaimRule rule;
    private final Lexicon lexicon;
    private final Optional<LocalDate> date;

    /** @param date of the note, from which its words of time are counted */
    Rewriter(Linked linked, ClaimRule rule, Optional<LocalDate> date) {
        this.rule = rule;
        this.lexicon = linked.lexicon();
        this.date = date;
    }

    /** Other words for a stretch of a passage; each lies in a link or outside of all. */
    private record Piece(int from, int to, String words) {}

    /** The edits by which a claim agrees with its fact; none where no safe ones are found. */
    List<Edit> edits(Passage whole, Link link) {
        Passage passage = around(whole, link.from(), link.to());
        int index = indexOf(passage, link);
        Link own = passage.links().get(index);
        String words = passage.text().value().substring(own.from(), own.to());
        Optional<List<Edit>> range = range(passage, index);
        if (range.isPresent()) {
            return range.get();
        }
        for (String candidate : own(passage, own, words)) {
            Optional<List<Edit>> edits =
                    tried(passage, index, index, List.of(new Piece(own.from(), own.to(), candidate)));
            if (edits.isPresent()) {
                return edits.get();
            }
        }
        for (Offer offer : rule.offers(passage, own, date)) {
            int from = Math.max(offer.from(), own.from());
            int to = Math.min(offer.to(), own.to());
            if (!isSafe(passage, own, offer)) {
                continue;
            }
            for (String candidate : new OwnWords(passage.text().value().substring(from, to)).styled(offer.words())) {
                Optional<List<Edit>> edits = tried(passage, index, index, pieces(own, offer, candidate));
                if (edits.isPresent()) {
                    return edits.get();
                }
            }
        }
        return List.of();
    }

    /**
     * An offer may stand in for a number, or a time, and what bounds it, but for no other word of the author's: a verb
     * that says that something fell is not ours to turn.
     */
    private boolean isSafe(Passage passage, Link own, Offer offer) {
        Optional<Target> target = own.address() instanceof Address.FactRef ref ? rule.target(ref) : Optional.empty();
        if (target.isEmpty()) {
            return true;
        }
        Optional<Reading> read = rule.read(passage, own, target.get());
        String text = passage.text().value();
        return read.isPresent()
                && offer.from() >= Math.min(own.from(), read.get().from())
                && offer.to() <= Math.max(own.to(), read.get().to())
                && (own.from() >= read.get().from()
                        || isMute(text.substring(own.from(), read.get().from())))
                && (own.to() <= read.get().to()
                        || isMute(text.substring(read.get().to(), own.to())));
    }

    private static boolean isMute(String words) {
        return words.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static List<Piece> pieces(Link own, Offer offer, String candidate) {
        List<Piece> pieces = new ArrayList<>();
        if (offer.from() < own.from()) {
            pieces.add(new Piece(offer.from(), own.from(), ""));
        }
        pieces.add(new Piece(Math.max(offer.from(), own.from()), Math.min(offer.to(), own.to()), candidate));
        if (offer.to() > own.to()) {
            pieces.add(new Piece(own.to(), offer.to(), ""));
        }
        return pieces;
    }

    /** The author's words with the fact's number in them; in brackets that of the other unit. */
    private List<String> own(Passage passage, Link link, String words) {
        Optional<Target> target = link.address() instanceof Address.FactRef ref ? rule.target(ref) : Optional.empty();
        Optional<Reading> read = target.flatMap(t -> rule.read(passage, link, t));
        if (read.isEmpty()) {
            return List.of();
        }
        List<String> parts = OwnWords.parts(words);
        List<String> main = saying(target.get(), read.get(), parts.get(0));
        if (parts.size() == 1) {
            return main;
        }
        int bracket = link.from() + parts.get(0).length();
        Link second = new Link(link.passage(), bracket, link.to(), link.address(), link.place(), link.addressPlace());
        List<String> others = rule.read(passage, second, target.get())
                .map(r -> saying(target.get(), r, parts.get(1)))
                .orElse(List.of());
        List<String> heads = new ArrayList<>(main);
        heads.add(parts.get(0));
        List<String> tails = new ArrayList<>(others);
        tails.add(parts.get(1));
        return heads.stream().flatMap(h -> tails.stream().map(h::concat)).toList();
    }

    private static List<String> saying(Target target, Reading read, String words) {
        OwnWords own = new OwnWords(words);
        Quantity q = target.also().filter(a -> a.unit().equals(read.unit())).orElse(target.quantity());
        return own.saying(q, read);
    }

    /** "between [2] and [3 million]": two links to one fact that are its range. */
    private Optional<List<Edit>> range(Passage passage, int index) {
        for (int first : List.of(index, index - 1)) {
            if (first < 0 || first + 1 >= passage.links().size()) {
                continue;
            }
            Link low = passage.links().get(first);
            Link high = passage.links().get(first + 1);
            Optional<Target> target = low.address() instanceof Address.FactRef ref
                            && low.address().equals(high.address())
                    ? rule.target(ref).filter(t -> t.quantity().interval().isFinite())
                    : Optional.empty();
            if (target.isPresent() && isJoined(passage, low, high)) {
                List<String> lows = end(
                        passage,
                        low,
                        target.get(),
                        target.get().quantity().interval().low());
                List<String> highs = end(
                        passage,
                        high,
                        target.get(),
                        target.get().quantity().interval().high());
                for (int i = 0; i < Math.min(lows.size(), highs.size()); i++) {
                    List<Piece> pieces = List.of(
                            new Piece(low.from(), low.to(), lows.get(i)),
                            new Piece(high.from(), high.to(), highs.get(i)));
                    Optional<List<Edit>> edits = tried(passage, first, first + 1, pieces);
                    if (edits.isPresent()) {
                        return edits;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isJoined(Passage passage, Link low, Link high) {
        return rule.check(passage, low, Numbers.in(passage, lexicon), date)
                .filter(o -> o.to() >= high.to())
                .isPresent();
    }

    private List<String> end(Passage passage, Link link, Target target, BigDecimal end) {
        String words = passage.text().value().substring(link.from(), link.to());
        return rule.read(passage, link, target)
                .map(r -> new OwnWords(words).saying(end.abs(), r, RoundingMode.HALF_UP))
                .orElse(List.of());
    }

    /** The edits that put pieces in, if the claims from one link to another then pass, and the file has the words plain. */
    private Optional<List<Edit>> tried(Passage passage, int first, int last, List<Piece> pieces) {
        List<Edit> edits = new ArrayList<>();
        for (Piece piece : pieces) {
            Optional<Edit> edit = edit(passage.text(), piece);
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            edits.add(edit.get());
        }
        if (pieces.stream().anyMatch(p -> meetsAnother(passage, p, first, last))) {
            return Optional.empty();
        }
        Passage changed = with(passage, pieces);
        List<Numbers.Span> numbers = Numbers.in(changed, lexicon);
        for (int i = first; i <= last; i++) {
            Optional<ClaimRule.Outcome> outcome =
                    rule.check(changed, changed.links().get(i), numbers, date);
            if (outcome.isEmpty() || !outcome.get().diagnostics().isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(edits);
    }

    private static boolean meetsAnother(Passage passage, Piece piece, int first, int last) {
        for (int i = 0; i < passage.links().size(); i++) {
            Link other = passage.links().get(i);
            if ((i < first || i > last) && other.from() < piece.to && other.to() > piece.from) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Edit> edit(Text text, Piece piece) {
        Place place = text.place(piece.from, piece.to);
        String old = text.value().substring(piece.from, piece.to);
        if (raw(place).equals(old)) {
            return Optional.of(new Edit(place, piece.words));
        }
        // markup stands within: as little as differs
        int head = 0;
        int least = Math.min(old.length(), piece.words.length()) - 1;
        while (head < least && old.charAt(head) == piece.words.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && old.charAt(old.length() - 1 - tail) == piece.words.charAt(piece.words.length() - 1 - tail)) {
            tail++;
        }
        Place middle = text.place(piece.from + head, piece.to - tail);
        return raw(middle).equals(old.substring(head, old.length() - tail))
                ? Optional.of(new Edit(middle, piece.words.substring(head, piece.words.length() - tail)))
                : Optional.empty();
    }

    private static String raw(Place place) {
        return place.file().text().substring(place.from(), place.to());
    }

    private static Passage with(Passage passage, List<Piece> pieces) {
        StringBuilder text = new StringBuilder(passage.text().value());
        for (int i = pieces.size() - 1; i >= 0; i--) {
            text.replace(pieces.get(i).from, pieces.get(i).to, pieces.get(i).words);
        }
        List<Link> links = passage.links().stream()
                .map(l -> moved(l, l.from() + shift(pieces, l.from(), true), l.to() + shift(pieces, l.to(), false)))
                .toList();
        Text changed = Text.at(text.toString(), passage.text().place());
        return new Passage(passage.kind(), changed, links, passage.heads(), passage.quoted(), List.of());
    }

    /** How far a place moves: by the pieces before it, and for the end of a link by those in it. */
    private static int shift(List<Piece> pieces, int at, boolean start) {
        return pieces.stream()
                .filter(p -> p.to < at || p.to == at && !(start && p.from == at))
                .mapToInt(p -> p.words.length() - (p.to - p.from))
                .sum();
    }

    private static Link moved(Link link, int from, int to) {
        return new Link(link.passage(), from, to, link.address(), link.place(), link.addressPlace());
    }

    /** The part of a passage around a stretch, cut where no word and no link stands. */
    static Passage around(Passage whole, int first, int last) {
        int from = start(whole, first);
        int to = cut(whole, Math.min(whole.text().length(), last + WINDOW), 1);
        List<Link> links = new ArrayList<>();
        for (int i = firstFrom(whole, from);
                i < whole.links().size() && whole.links().get(i).to() <= to;
                i++) {
            Link l = whole.links().get(i);
            links.add(moved(l, l.from() - from, l.to() - from));
        }
        return new Passage(whole.kind(), whole.text().part(from, to), links, whole.heads(), whole.quoted(), List.of());
    }

    /** Where the part of a passage around a place starts. */
    static int start(Passage whole, int place) {
        return cut(whole, Math.max(0, place - WINDOW), -1);
    }

    private static int cut(Passage whole, int near, int step) {
        String text = whole.text().value();
        int at = near;
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(step < 0 ? at - 1 : at))) {
            at += step;
        }
        int next = firstFrom(whole, at);
        boolean within = next > 0 && whole.links().get(next - 1).to() > at;
        return !within
                ? at
                : step < 0
                        ? whole.links().get(next - 1).from()
                        : whole.links().get(next - 1).to();
    }

    /** The first link of a passage that starts at a place, or behind it. */
    private static int firstFrom(Passage whole, int at) {
        int low = 0;
        int high = whole.links().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (whole.links().get(middle).from() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int indexOf(Passage passage, Link link) {
        return passage.links().stream().map(Link::place).toList().indexOf(link.place());
    }
}
