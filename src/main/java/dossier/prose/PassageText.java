package dossier.prose;

import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Address;
import dossier.model.Link;
import dossier.model.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The plain text of one block while it is gathered, with the links and the comments in it. */
final class PassageText {
    /** Stands in for what is no text: code, an image, an address shown as it is. */
    static final char OBJECT = '\uFFFC';

    private final int number;
    private final TextFile file;
    private final StringBuilder value = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<Passage.NumberOk> numberOk = new ArrayList<>();
    private int[] offsets = new int[64];
    private int end;
    private boolean behindComment;

    /**
     * @param number of the passage among those of its prose
     * @param start where the block starts: the place of a text that stays empty
     */
    PassageText(int number, Place start) {
        this.number = number;
        this.file = start.file();
        this.end = start.from();
    }

    int number() {
        return number;
    }

    int length() {
        return value.length();
    }

    void append(Text text) {
        boolean twoSpaces = behindComment && endsInSpace() && text.value().startsWith(" ");
        behindComment = behindComment && text.isEmpty();
        for (int i = twoSpaces ? 1 : 0; i < text.length(); i++) {
            append(text.value().charAt(i), text.place(i, i).from());
        }
        if (!text.isEmpty()) {
            end = Math.max(end, text.place().to());
        }
    }

    void object(Place place) {
        behindComment = false;
        append(OBJECT, place.from());
        end = Math.max(end, place.to());
    }

    /** A line break, which parts words. */
    void lineBreak() {
        if (!value.isEmpty() && !endsInSpace()) {
            append(' ', end);
        }
    }

    Link link(int from, Address address, Place place, Place addressPlace) {
        Link link = new Link(number, from, value.length(), address, place, addressPlace);
        links.add(link);
        return link;
    }

    void numberOk(String reason, Place place) {
        numberOk.add(new Passage.NumberOk(value.length(), reason, place));
        behindComment = true;
    }

    /** What was gathered so far. */
    Text text() {
        int[] all = Arrays.copyOf(offsets, value.length() + 1);
        all[value.length()] = Math.max(end, value.isEmpty() ? end : all[value.length() - 1]);
        return Text.mapped(value.toString(), file, all);
    }

    Passage passage(Passage.Kind kind, List<Text> heads, boolean quoted) {
        return new Passage(kind, text(), links, heads, quoted, numberOk);
    }

    private boolean endsInSpace() {
        return !value.isEmpty() && value.charAt(value.length() - 1) == ' ';
    }

    private void append(char c, int offset) {
        if (value.length() + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[value.length()] = offset;
        value.append(c);
    }
}
