package dossier;

import dossier.diagnostic.Diagnostic;
import dossier.model.Language;
import dossier.read.Folder;
import dossier.read.YamlText;
import dossier.write.NewFiles;
import dossier.write.WriteException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A new briefing: a small one, whole, to be replaced piece by piece. */
public final class Starting {
    private static final String HOME = "/dossier/new/";
    /** What is the same in every language. A leading dot is written out: packagers leave such files out. */
    private static final List<String> IN_ALL = List.of(
            "pom.xml",
            "dot-gitignore",
            "dot-gitattributes",
            "dot-mvn/maven.config",
            "dot-mvn/lifecycle/META-INF/plexus/components.xml",
            "dot-vscode/settings.json",
            "dot-github/workflows/pages.yml",
            "dot-github/workflows/check.yml",
            "dot-github/workflows/comment.yml",
            "dot-github/workflows/due.yml");

    private static final List<String> IN_EACH = List.of(
            "README.md",
            "content/site.yaml",
            "content/index.md",
            "content/sources/accounts.yaml",
            "content/facts/library.yaml",
            "content/charts/spending.yaml",
            "content/notes/where-it-went.md");
    /** What may lie in a folder that is to become a briefing. */
    private static final String REPOSITORY = ".git";

    private final SortedMap<String, byte[]> files;

    private Starting(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * A briefing with a title.
     *
     * @param language of the example in it
     */
    public static Starting of(String title, Language language) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        IN_ALL.forEach(name -> files.put(name.replace("dot-", "."), filled("all/" + name, title)));
        IN_EACH.forEach(name -> files.put(name, filled(language.tag() + "/" + name, title)));
        return new Starting(files);
    }

    private static byte[] filled(String name, String title) {
        String said = name.endsWith(".yaml") ? YamlText.ofLine(title) : title;
        try (InputStream in = Starting.class.getResourceAsStream(HOME + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("@version@", Dossier.version())
                    .replace("@title@", said)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }

    /** How many files it has. */
    public int size() {
        return files.size();
    }

    /** What is wrong with it, as the title may make it. */
    public List<Diagnostic> diagnostics() {
        return Dossier.check(new Folder(files)).diagnostics();
    }

    /** Whether nothing lies in a folder, or nothing but a repository without files; so it is where there is none. */
    public static boolean isFree(Path dir) throws IOException {
        if (!Files.isDirectory(dir)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(dir)) {
            return entries.allMatch(e -> e.getFileName().toString().equals(REPOSITORY));
        }
    }

    /** Writes all of it into a folder, which is made if it is not there; or nothing. */
    public void write(Path dir) throws WriteException {
        NewFiles.write(dir, files);
    }
}
