package dossier.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** An id, or the name of a file, that can be made from words. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /**
     * The letters and digits of ASCII, others without their accents, whole words up to 60 characters. Empty where the
     * words are of another script: of those no id can be made that its readers would know again.
     */
    public static Optional<String> of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+|['’]", "")
                .toLowerCase(Locale.ROOT);
        long lost =
                plain.codePoints().filter(c -> c > 127 && Character.isLetter(c)).count();
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut > 0 ? cut : LONGEST);
        }
        return lost > 0 || slug.isEmpty() ? Optional.empty() : Optional.of(slug);
    }
}
