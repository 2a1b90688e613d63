package dossier.link;

import dossier.diagnostic.Place;
import dossier.diagnostic.Text;
import dossier.model.Language;
import dossier.model.Passage;
import dossier.model.Prose;
import dossier.model.Segment;
import dossier.model.Translated;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names of facts that stand in other files than the facts': who owns or wrote what, and when a source came out. */
final class Relations {
    private Relations() {}

    static String owner(String entity) {
        return entity + ".owner";
    }

    static String author(String entity) {
        return entity + ".author";
    }

    static String published(String source) {
        return source + ".published";
    }

    /** What the fact is about, in each language in which its bearer has a name. */
    enum Label {
        OWNER("Owner of %s", "%s의 소유자"),
        AUTHOR("Author of %s", "%s의 작성자"),
        PUBLISHED("Date of publication by %s", "%s의 발행일");

        private final String english;
        private final String korean;

        Label(String english, String korean) {
            this.english = english;
            this.korean = korean;
        }

        Translated of(Translated bearer, Place place) {
            SortedMap<Language, Prose> texts = new TreeMap<>();
            bearer.texts().forEach((language, prose) -> texts.put(language, plain(of(language, prose.plain()), place)));
            return new Translated(bearer.first(), texts);
        }

        /** A name's own article is small behind other words: "Author of a report". */
        private String of(Language language, String bearer) {
            boolean article = bearer.startsWith("A ") || bearer.startsWith("An ") || bearer.startsWith("The ");
            String name = article ? Character.toLowerCase(bearer.charAt(0)) + bearer.substring(1) : bearer;
            return (language == Language.KO ? korean : english).replace("%s", name);
        }
    }

    /** Words of our own as prose, with the place to which they belong. */
    static Prose plain(String words, Place place) {
        Text text = Text.at(words, place);
        return new Prose(
                List.of(new Segment.Words(words)),
                List.of(new Passage(Passage.Kind.LINE, text, List.of(), List.of(), false, List.of())));
    }
}
