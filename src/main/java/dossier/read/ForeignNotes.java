package dossier.read;

import dossier.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the content of a briefing of a folder of Markdown: each note with its title, the links between them adapted. */
public final class ForeignNotes {
    private static final List<String> FRONTS = List.of("index.md", "readme.md", "index.markdown", "readme.markdown");
    /** So much of the letters in Hangul makes a briefing Korean. */
    private static final int KOREAN_SHARE = 4;

    private final ForeignFiles files;
    private final Language language;
    /** Where each file of the folder comes to lie in {@code content/}. */
    private final SortedMap<String, String> places = new TreeMap<>();

    private final Set<String> taken = new HashSet<>();
    private final SortedMap<String, byte[]> content = new TreeMap<>();

    private ForeignNotes(ForeignFiles files, Language language) {
        this.files = files;
        this.language = language;
        taken.add("content/notes/index.md");
        Optional<String> front = FRONTS.stream()
                .flatMap(f -> files.notes().keySet().stream()
                        .filter(n -> n.toLowerCase(Locale.ROOT).equals(f)))
                .findFirst();
        front.ifPresent(f -> places.put(f, Layout.INDEX));
        files.notes().keySet().forEach(n -> places.computeIfAbsent(n, p -> free("content/notes/", p, ".md")));
    }

    /** The language that most of its words are of. */
    public static Language language(ForeignFiles files) {
        long letters = 0;
        long hangul = 0;
        for (String text : files.notes().values()) {
            letters += text.codePoints().filter(Character::isLetter).count();
            hangul += text.codePoints()
                    .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
                    .count();
        }
        return hangul * KOREAN_SHARE > letters ? Language.KO : Language.EN;
    }

    /**
     * The files of {@code content/}, by their paths from the folder above it.
     *
     * @param name what the briefing is called if no note of the folder says so
     * @throws IOException where a file cannot be read to which a note links
     */
    public static SortedMap<String, byte[]> content(ForeignFiles files, String name, Language language)
            throws IOException {
        return new ForeignNotes(files, language).content(name);
    }

    private SortedMap<String, byte[]> content(String name) throws IOException {
        String title = name;
        ForeignLinks links = new ForeignLinks(files, places, path -> free(Layout.ASSETS, path, ""));
        for (Map.Entry<String, String> note : files.notes().entrySet()) {
            String place = places.get(note.getKey());
            ForeignNote read = ForeignNote.of(links.adapted(note.getValue(), note.getKey()), words(note.getKey()));
            put(place, read.text());
            if (place.equals(Layout.INDEX)) {
                title = read.plainTitle();
            }
        }
        for (String asset : links.assets()) {
            content.put(places.get(asset), files.bytes(asset));
        }
        if (!content.containsKey(Layout.INDEX)) {
            put(Layout.INDEX, "---\ntitle: " + YamlText.ofLine(name) + "\n---\n");
        }
        put(Layout.SITE, "title: " + YamlText.ofLine(title) + "\nlanguages: [" + language.tag() + "]\n");
        return content;
    }

    private void put(String path, String text) {
        content.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a file's name says: {@code the-plan_2024.md} is "The plan 2024". */
    private static String words(String path) {
        String words = Layout.nameOf(path).replaceAll("[-_\\s]+", " ").strip();
        return words.isEmpty() ? path : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A path that nothing has yet, and that can stand in an address. */
    private String free(String folder, String path, String ending) {
        int dot = path.lastIndexOf('.');
        boolean named = dot > path.lastIndexOf('/') + 1;
        String end = !ending.isEmpty()
                ? ending
                : named ? "." + path.substring(dot + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") : "";
        String what = ending.isEmpty() ? "file" : "note";
        String stem = List.of((named ? path.substring(0, dot) : path).split("/")).stream()
                .map(part -> Slug.of(part).orElse(what))
                .map(part -> Names.faultOf(part).isEmpty() ? part : part + "-" + what)
                .collect(Collectors.joining("/"));
        String found = folder + stem + end;
        for (int i = 2; !taken.add(found); i++) {
            found = folder + stem + "-" + i + end;
        }
        return found;
    }
}
