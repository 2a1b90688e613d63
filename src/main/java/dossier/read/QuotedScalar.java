package dossier.read;

import dossier.diagnostic.Edit;
import dossier.diagnostic.TextFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** YAML that bites: a value cannot start with a bracket, unless it is quoted. */
public final class QuotedScalar {
    private static final Pattern KEY = Pattern.compile("\\s*+[a-z_]++:\\s++");

    private QuotedScalar() {}

    /** An edit by which a value of front matter, or of a chart, would start with a bracket quotes all of the value. */
    public static Edit of(Edit edit) {
        TextFile file = edit.place().file();
        int line = edit.place().line();
        int start = file.start(line);
        Matcher key = KEY.matcher(file.text().substring(start, edit.place().from()));
        String text = file.lineText(line);
        boolean opens = edit.words().startsWith("[") && key.matches() && isYaml(file, line);
        if (!opens || text.contains(" #")) {
            return edit;
        }
        int end = start + text.stripTrailing().length();
        String value = edit.words() + file.text().substring(edit.place().to(), end);
        String quoted = "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return new Edit(file.place(edit.place().from(), end), quoted);
    }

    private static boolean isYaml(TextFile file, int line) {
        if (!file.path().endsWith(".md")) {
            return true;
        }
        for (int above = 2; above < line; above++) {
            if (file.lineText(above).stripTrailing().equals("---")) {
                return false;
            }
        }
        return true;
    }
}
