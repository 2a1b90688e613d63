package dossier.render;

import dossier.model.Address;
import dossier.model.Conversion;
import dossier.model.Evidence;
import dossier.model.Fact;
import dossier.model.Ids;
import dossier.model.Interest;
import dossier.model.Language;
import dossier.model.Period;
import dossier.model.Quantity;
import dossier.model.SignOff;
import dossier.model.Source;
import dossier.model.Time;
import dossier.model.Unit;
import dossier.words.Printer;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What facts say, in the words of one language. */
final class Said {
    private static final List<String> ARTICLES = List.of("A ", "An ", "The ");

    private final Material material;
    private final Language language;
    private final Printer printer;
    private final Strings t;

    Said(Material material, Language language) {
        this.material = material;
        this.language = language;
        this.printer = material.printer;
        this.t = material.strings(language);
    }

    Strings strings() {
        return t;
    }

    /**
     * The sign behind a number, and what it stands for.
     *
     * @param sign one letter, or =
     */
    record Mark(String sign, String words) {}

    String label(Fact fact) {
        return fact.label().in(language).plain();
    }

    String words(Fact fact) {
        return printer.words(fact, language);
    }

    Printer.Tile tile(Fact fact) {
        return printer.tile(fact, language);
    }

    /** What the number may be; empty where that is no more than the number. */
    String range(Fact fact) {
        return fact.quantity()
                .filter(Said::isWide)
                .map(q -> printer.range(q, language))
                .orElse("");
    }

    /** The same with its unit. */
    String interval(Fact fact) {
        return fact.quantity()
                .filter(Said::isWide)
                .map(q -> printer.interval(q, language))
                .orElse("");
    }

    private static boolean isWide(Quantity q) {
        return !q.interval().isFinite()
                || q.interval().low().compareTo(q.interval().high()) != 0;
    }

    String day(LocalDate day) {
        return printer.period(Period.day(day), language);
    }

    /** Who held a fact against its evidence, and when; empty where nobody did. */
    String checked(Fact fact) {
        return fact.upkeep().checked().stream().map(this::checked).collect(Collectors.joining("; "));
    }

    private String checked(SignOff signOff) {
        String by = String.join(", ", signOff.by());
        String words = signOff.on().map(on -> t.say("checked", by, day(on))).orElse(by);
        return signOff.isVoid() ? t.say("checked.void", words) : words;
    }

    String time(Time time) {
        return printer.period(time.period(), language);
    }

    String time(Fact fact) {
        return Material.time(fact).map(this::time).orElse("");
    }

    /** What of a fact's time no source prints, as a sentence. */
    Optional<String> inferred(Fact fact) {
        return Material.time(fact)
                .flatMap(Time::inferred)
                .map(part -> t.say("inferred", t.find("part." + part).orElse(part)));
    }

    /** What a reader should know besides: what of it was inferred, and by what it was converted where a text does so. */
    List<String> remarks(Fact fact) {
        List<String> remarks = new ArrayList<>(inferred(fact).stream().toList());
        material.conversions(fact).forEach(c -> remarks.add(capital(conversion(fact, c))));
        return remarks;
    }

    private String conversion(Fact fact, Conversion conversion) {
        String words = printer.inUnit(fact, conversion.quantity(), language);
        return conversion
                .rate()
                .map(material::fact)
                .map(rate -> time(rate).isEmpty()
                        ? t.say("converted.by", words, label(rate), words(rate))
                        : t.say("converted.by-dated", words, label(rate), words(rate), time(rate)))
                .orElseGet(() -> t.say("converted", words));
    }

    Optional<Mark> mark(Fact fact) {
        if (fact.isComputed()) {
            return Optional.of(new Mark("=", t.say("mark.computed.words")));
        }
        return fact.nature().map(Ids::of).flatMap(n -> t.find("mark." + n)
                .map(sign -> new Mark(sign, t.say("mark." + n + ".words"))));
    }

    /** How far it is settled, in a word or two. */
    String nature(Fact fact) {
        String nature = fact.nature().map(n -> t.say("nature." + Ids.of(n))).orElse("");
        if (!fact.isComputed()) {
            return nature;
        }
        return nature.isEmpty() ? t.say("computed") : t.say("computed-of", nature);
    }

    String shortNature(Fact fact) {
        return fact.isComputed()
                ? t.say("computed")
                : fact.nature()
                        .map(n -> t.say("nature." + Ids.of(n) + ".short"))
                        .orElse("");
    }

    String state(Fact fact) {
        return fact.state().map(s -> t.say("state." + Ids.of(s))).orElse("");
    }

    String place(String geo) {
        return material.site.entities().containsKey(geo)
                ? material.name(geo, language)
                : t.find("geo." + geo).orElse(geo);
    }

    /** The words of a claim that its author left empty. */
    String filled(Address.FactRef ref) {
        Fact fact = material.fact(ref.fact());
        if (ref.part().isPresent()) {
            return switch (ref.part().get()) {
                case PERIOD, AS_OF -> time(fact);
                case UNIT -> fact.quantity().map(q -> unit(q.unit())).orElse("");
                case SOURCE -> fact.origins().stream().map(this::name).collect(Collectors.joining(", "));
            };
        }
        return Optional.ofNullable(material.site.converted().get(ref))
                .map(c -> printer.inUnit(fact, c.quantity(), language))
                .orElseGet(() -> words(fact));
    }

    /** As within a sentence: a label may begin with an article. */
    String name(String entity) {
        String label = material.name(entity, language);
        boolean hasArticle = ARTICLES.stream().anyMatch(label::startsWith);
        return language == Language.EN && hasArticle
                ? Character.toLowerCase(label.charAt(0)) + label.substring(1)
                : label;
    }

    /** The names of those through whom a fact came, who said it first first, the publisher last. */
    List<String> speakers(Evidence evidence) {
        List<String> names = new ArrayList<>();
        evidence.chain().forEach(id -> names.add(name(id)));
        material.publisher(evidence).ifPresent(id -> names.add(name(id)));
        names.set(0, capital(names.get(0)));
        return names;
    }

    /** {@code a document, via an agency and a newspaper}. */
    String via(Evidence evidence) {
        List<String> names = speakers(evidence);
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.get(names.size() - 1);
        String between = String.join(", ", names.subList(1, names.size() - 1));
        return t.say("via", names.get(0), between.isEmpty() ? last : t.say("and", between, last));
    }

    /** What a source is called; of a confidential one no more than that it is. */
    String title(Source source) {
        return source.title().isEmpty() ? t.say("source.confidential") : source.title();
    }

    /** The day of a source, as far as it is known. */
    String published(Source source) {
        return source.published().map(this::time).orElse("");
    }

    /** A place in a source: {@code P2, P4} is "paragraphs 2, 4". */
    String at(String at) {
        if (!at.matches("P\\d+(, ?P\\d+)*")) {
            return at;
        }
        List<String> parts = Stream.of(at.split(", ?"))
                .distinct()
                .sorted(Comparator.comparing((String p) -> new BigInteger(p.substring(1))))
                .toList();
        boolean hasHeadline = parts.contains("P0");
        List<String> paragraphs = parts.stream()
                .filter(p -> !p.equals("P0"))
                .map(p -> p.substring(1))
                .toList();
        List<String> words = new ArrayList<>();
        if (hasHeadline) {
            words.add(t.say("headline"));
        }
        if (!paragraphs.isEmpty()) {
            String list = paragraphs.size() == 1
                    ? paragraphs.get(0)
                    : t.say(
                            "and",
                            String.join(", ", paragraphs.subList(0, paragraphs.size() - 1)),
                            paragraphs.get(paragraphs.size() - 1));
            words.add(t.say(paragraphs.size() == 1 ? "paragraph" : "paragraphs", list));
        }
        return String.join(", ", words);
    }

    /** Why somebody who says something may not be impartial, as a sentence. */
    String interest(Interest interest) {
        String key = interest.tie() == Interest.Tie.OWNED_BY ? "interest.owned" : "interest.written";
        String sentence = interest.to().equals(interest.owned()) ? key : key + ".through";
        return capital(t.say(sentence, name(interest.who()), name(interest.to()), name(interest.owned())));
    }

    static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : new StringBuilder()
                        .appendCodePoint(Character.toUpperCase(sentence.codePointAt(0)))
                        .append(sentence.substring(Character.charCount(sentence.codePointAt(0))))
                        .toString();
    }

    /** A unit by itself, for heads of tables and axes. */
    String unit(Unit unit) {
        String symbol = unit.symbol();
        Optional<String> known = t.find("unit." + symbol);
        if (known.isPresent()) {
            return known.get();
        }
        return material.site.measures().values().stream()
                .filter(m -> m.units().containsKey(symbol))
                .map(m -> noun(m.units().get(symbol), symbol))
                .findFirst()
                .orElse(symbol);
    }

    private String noun(List<String> names, String id) {
        return names.stream()
                .filter(n -> isHangul(n) == (language == Language.KO))
                .findFirst()
                .orElse(id);
    }

    private static boolean isHangul(String name) {
        return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }
}
