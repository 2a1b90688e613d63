package dossier.render;

import dossier.model.Address;
import dossier.model.Note;
import java.util.Optional;

/**
 * Addresses within the site, as a page writes them: relative, each naming its file.
 *
 * @param root what leads from the page to the folder of the site: empty, or {@code ../} so often as needed
 */
record Links(String root) {
    /** @param page the path of the page in the site */
    static Links from(String page) {
        return new Links("../".repeat((int) page.chars().filter(c -> c == '/').count()));
    }

    String page(String path) {
        return root + path;
    }

    /** The page of a fact; a value of a series stands on that of its series. */
    String fact(String id) {
        int point = id.indexOf('@');
        return point < 0
                ? root + factPath(id)
                : root + factPath(id.substring(0, point)) + "#" + id.substring(point + 1);
    }

    String source(String id) {
        return root + "sources/" + id + ".html";
    }

    String entity(String id) {
        return root + "entities/" + id + ".html";
    }

    String chart(String id) {
        return root + chartPath(id) + ".html";
    }

    String note(Note note) {
        return root + notePath(note);
    }

    static String factPath(String id) {
        return "facts/" + id + ".html";
    }

    /** Without an ending: a page, a drawing, a picture and a table go by this name. */
    static String chartPath(String id) {
        return "charts/" + id;
    }

    static String notePath(Note note) {
        return note.isIndex() ? "index.html" : "notes/" + note.slug() + ".html";
    }

    /** Where a link of an author leads; {@code from} is the file that holds it. */
    String internal(Address.Internal address, String from) {
        String anchor = address.anchor().map(a -> "#" + a).orElse("");
        if (address.path().isEmpty()) {
            return anchor;
        }
        Optional<String> target = address.resolve(from).map(t -> t.substring("content/".length()));
        return target.map(t -> root + (t.endsWith(".md") ? t.substring(0, t.length() - 3) + ".html" : t) + anchor)
                .orElseThrow(() -> new IllegalStateException(address + " in " + from));
    }
}
