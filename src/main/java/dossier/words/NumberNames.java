package dossier.words;

import dossier.words.Phrases.Match;
import java.util.Optional;

/** Tells digits that name something from those that count: COVID-19, 5G, section 4, people aged 25 to 34, a phone number. */
final class NumberNames {
    private final Line line;

    NumberNames(Line line) {
        this.line = line;
    }

    /** Behind the address or the age group that starts at an index, both longer than the times in them; else the index. */
    int end(int i) {
        if (!line.isWordStart(i)) {
            return i;
        }
        return line.low().startsWith("www.", i) || isAddress(i) ? token(i) : line.isDigit(i) ? ageEnd(i) : i;
    }

    private boolean isAddress(int i) {
        return line.low().startsWith("://", line.wordEnd(i));
    }

    private int token(int i) {
        int at = i;
        while (at < line.length() && !Line.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** "18-year-old", "25- to 34-year-olds". */
    private int ageEnd(int i) {
        int to = digitsEnd(i);
        Optional<Match> old = line.at("year old", line.gap(to));
        if (old.isPresent()) {
            return old.get().to();
        }
        int second = line.at("and so many", line.skip(line.join(to)))
                .map(m -> line.skip(m.to()))
                .orElse(-1);
        int end = line.isDigit(second) ? line.gap(digitsEnd(second)) : -1;
        return line.at("year old", end).map(Match::to).orElse(i);
    }

    /** Behind a phone number, groups of digits with hyphens between, or behind a plus sign spaces; else the index. */
    int phone(int i) {
        boolean plus = line.charAt(i - 1) == '+';
        int groups = 1;
        int to = digitsEnd(i);
        while ((line.charAt(to) == '-' || line.charAt(to) == ' ' && plus) && line.isDigit(to + 1)) {
            to = digitsEnd(to + 1);
            groups++;
        }
        return line.isDigit(i) && groups > (plus ? 1 : 2) ? to : i;
    }

    private int digitsEnd(int i) {
        int at = i;
        while (line.isDigit(at)) {
            at++;
        }
        return at;
    }

    /** Whether a number is part of a name, or has one before it that it numbers. */
    boolean holds(int from, int to) {
        return isListed(from, to) || isGlued(from, to) || line.isDigit(from) && isNumbered(from);
    }

    private boolean isListed(int from, int to) {
        for (String name : line.lexicon().names()) {
            for (int at = Math.max(0, to - name.length()); at <= from; at++) {
                if (line.text().startsWith(name, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isGlued(int from, int to) {
        char before = line.charAt(from - 1);
        boolean glued = isLatin(before) || before == '-' && line.isLetter(from - 2);
        boolean letter = line.isDigit(to - 1) && isLatin(line.charAt(to)) && !line.starts("glued units", to);
        return line.isDigit(from) && glued
                || letter && !line.starts("scales", to) && !line.starts("currencies behind", to);
    }

    private boolean isNumbered(int from) {
        return line.charAt(from - 1) == ' ' && line.endsBefore("name before", from - 1);
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && c < 0x1100;
    }
}
