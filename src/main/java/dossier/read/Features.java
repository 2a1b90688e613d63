package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;

/** Refuses what YAML has beyond maps, lists and scalars: with it, what is read would not be what is written. */
final class Features {
    private final TextFile file;
    private final int to;
    private final Log log;

    /** @param to where the YAML of the file ends */
    Features(TextFile file, int to, Log log) {
        this.file = file;
        this.to = to;
        this.log = log;
    }

    /** Whether a directive stands at the head; the parser passes over it in silence. */
    boolean hasDirective(int from) {
        String yaml = file.text().substring(from, to);
        int line = 0;
        while (line < yaml.length() && "%#\n\r \t".indexOf(yaml.charAt(line)) >= 0) {
            int end = yaml.indexOf('\n', line);
            int next = end < 0 ? yaml.length() : end + 1;
            if (yaml.charAt(line) == '%') {
                Place place = file.place(
                        from + line,
                        from + line + yaml.substring(line, next).stripTrailing().length());
                log.add(Code.YAML_FEATURE, place, "a directive of YAML is not read", "delete this line");
                return true;
            }
            if (yaml.charAt(line) != '#' && !yaml.substring(line, next).isBlank()) {
                return false;
            }
            line = next;
        }
        return false;
    }

    /** Whether an alias, an anchor or a tag stands there; the parser itself says nothing of most of them. */
    boolean isDecorated(int start, int end) {
        char c = start < end ? file.text().charAt(start) : ' ';
        String what =
                switch (c) {
                    case '*' -> "an alias";
                    case '&' -> "an anchor";
                    case '!' -> "a tag";
                    default -> "";
                };
        if (what.isEmpty()) {
            return false;
        }
        int stop = start + 1;
        while (stop < to && " \t\r\n,[]{}".indexOf(file.text().charAt(stop)) < 0) {
            stop++;
        }
        log.add(
                Code.YAML_FEATURE,
                file.place(start, stop),
                "'" + c + "' makes this " + what + " of YAML, which is not read",
                "write the value out, or quote it if '" + c + "' is part of the text");
        return true;
    }

    void merge(Text key) {
        log.add(
                Code.YAML_FEATURE,
                key.place(),
                "'<<' would merge one map into another, and is not read",
                "write the keys out, or say them once under 'defaults:'");
    }

    /** @param at where something stands behind the first document */
    void secondDocument(int from, int at) {
        int line = file.line(at);
        while (line > 1 && !file.lineText(line).startsWith("---")) {
            line--;
        }
        int start = file.start(line);
        boolean marked = file.lineText(line).startsWith("---") && start >= from;
        log.add(
                Code.YAML_FEATURE,
                marked ? file.place(start, start + 3) : file.place(at, at),
                "a second document starts here, and is not read",
                "one file holds one document: delete the '---', or make two files of it");
    }
}
