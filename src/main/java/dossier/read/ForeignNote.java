package dossier.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note as others write it, made one of a briefing: its front matter keeps what a note can have, all else in it stays as
 * a comment; a title is taken from the first heading.
 *
 * @param text of the whole note
 * @param title as Markdown
 */
record ForeignNote(String text, String title) {
    private static final Pattern KEY = Pattern.compile("([A-Za-z_-]++):[ \\t]*+(.*+)");
    private static final Pattern DAY = Pattern.compile("[\"']?([0-9]{4}-[0-9]{2}-[0-9]{2})\\b.*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]++(.*?)([ \\t]++#*+)?[ \\t]*+");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}={1,99}[ \\t]*+");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*+)\\]\\([^()]*+\\)");

    /** @param name the title if there is neither that nor a heading */
    static ForeignNote of(String text, String name) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<String> front = new ArrayList<>();
        int close = !lines.isEmpty() && lines.get(0).stripTrailing().equals("---")
                ? lines.subList(1, lines.size()).stream()
                        .map(String::stripTrailing)
                        .toList()
                        .indexOf("---")
                : -1;
        if (close >= 0) {
            front.addAll(head(lines.subList(1, close + 1)));
            lines.subList(0, close + 2).clear();
        }
        dropBlank(lines);
        Optional<String> own = front.stream()
                .filter(l -> l.startsWith("title: "))
                .map(l -> l.substring("title: ".length()).strip())
                .findFirst();
        String title = own.isPresent()
                ? own.get().replaceAll("^[\"']|[\"']$", "")
                : heading(lines).orElse(name);
        if (own.isEmpty()) {
            front.add(0, "title: " + YamlText.ofLine(title));
        }
        dropBlank(lines);
        String body = lines.isEmpty() ? "" : "\n" + String.join("\n", lines) + "\n";
        return new ForeignNote("---\n" + String.join("\n", front) + "\n---\n" + body, title);
    }

    private static void dropBlank(List<String> lines) {
        while (!lines.isEmpty() && lines.get(0).isBlank()) {
            lines.remove(0);
        }
    }

    /** The words of the first heading; where it is the first line, it is taken away, since the title stands there. */
    private static Optional<String> heading(List<String> lines) {
        if (lines.size() > 1 && UNDERLINE.matcher(lines.get(1)).matches()) {
            String words = lines.get(0).strip();
            lines.subList(0, 2).clear();
            return Optional.of(words);
        }
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            code ^= FENCE.matcher(lines.get(i)).matches();
            Matcher heading = HEADING.matcher(lines.get(i));
            if (!code && heading.matches() && !heading.group(1).isBlank()) {
                String words = heading.group(1);
                if (i == 0) {
                    lines.remove(0);
                }
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static List<String> head(List<String> lines) {
        List<String> head = new ArrayList<>();
        boolean kept = false;
        for (String line : lines) {
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                Optional<String> own = key(key.group(1), key.group(2));
                kept = own.isPresent();
                head.add(own.orElse("# " + line));
            } else {
                head.add(kept || line.isBlank() || line.startsWith("#") ? line : "# " + line);
            }
        }
        boolean summed = head.stream().anyMatch(l -> l.startsWith("summary:"));
        head.replaceAll(l -> !summed && l.startsWith("# description: ") ? "summary" + l.substring(13) : l);
        return head;
    }

    private static Optional<String> key(String key, String value) {
        Matcher day = DAY.matcher(value);
        boolean good =
                switch (key) {
                    case "title", "summary" -> !value.isBlank();
                    case "date", "updated" -> day.matches();
                    case "order" -> value.matches("-?[0-9]{1,6}");
                    case "lang" -> value.matches("en|ko");
                    default -> false;
                };
        return good
                ? Optional.of(key + ": " + (day.matches() && !key.equals("title") ? day.group(1) : value))
                : Optional.empty();
    }

    /** The title without markup. */
    String plainTitle() {
        return LINK.matcher(title).replaceAll("$1").replaceAll("[*_`]", "");
    }
}
