package dossier.serve;

import dossier.check.Wordings;
import dossier.render.Output;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is answered to an address: the files of the site as GitHub Pages serves them, and what the preview itself needs. */
final class Answers {
    /** No file of a site has such a name. */
    private static final String OWN = "_preview/";

    private final String prefix;
    private final Showing showing;
    private final Strip strip;

    /** @param prefix the path of the site, with a slash at either end */
    Answers(String prefix, Showing showing, Strip strip) {
        this.prefix = prefix;
        this.showing = showing;
        this.strip = strip;
    }

    /** Whether it is the stream of events that is asked for. */
    boolean isStream(String path) {
        return path.equals(prefix + OWN + "events");
    }

    /** @param path of the address; empty where it is no path */
    Answer to(Optional<String> path, Map<String, String> query) {
        State state = showing.state();
        if (path.filter(p -> !p.startsWith(prefix)).isPresent()) {
            return path.get().equals("/") || (path.get() + "/").equals(prefix)
                    ? Answer.elsewhere(302, prefix)
                    : Answer.text(404, "the site is at " + prefix);
        }
        // a name that no file has
        String name = path.map(p -> p.substring(prefix.length())).orElse("?");
        if (name.startsWith(OWN)) {
            return own(name.substring(OWN.length()), query, state);
        }
        Answer answer = state.site().isPresent() ? page(state, name) : Answer.html(503, Strip.NOTHING_YET);
        return strip.into(answer, state, prefix);
    }

    private Answer own(String name, Map<String, String> query, State state) {
        return switch (name) {
            case "preview.js" -> Answer.script(strip.script());
            case "state" -> Answer.json(strip.json(state));
            case "claim" -> Answer.json(claim(query, state));
            default -> Answer.text(404, "no such thing");
        };
    }

    /** A page may say the same twice: then it says which of them is meant. */
    private String claim(Map<String, String> query, State state) {
        String page = query.getOrDefault("page", "");
        String slug =
                page.startsWith("notes/") ? page.substring("notes/".length()).replaceFirst("\\.html$", "") : "index";
        List<Wordings.Claim> claims = state.site()
                .map(site -> site.claims(slug, query.getOrDefault("fact", ""), query.getOrDefault("words", "")))
                .orElse(List.of());
        String at = query.getOrDefault("at", "0");
        int which = at.matches("[0-9]{1,4}") ? Integer.parseInt(at) : 0;
        return claims.isEmpty() ? "{}" : strip.json(claims.get(Math.min(which, claims.size() - 1)));
    }

    private Answer page(State state, String name) {
        Set<String> paths = state.site().orElseThrow().paths();
        String file = name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
        if (!paths.contains(file) && paths.contains(file + "/index.html")) {
            return Answer.elsewhere(301, prefix + file + "/");
        }
        return showing.make(state, paths.contains(file) ? file : file + ".html")
                .map(output -> Answer.file(200, output))
                .orElseGet(() -> missing(state, file));
    }

    private Answer missing(State state, String file) {
        boolean isThere = state.site().orElseThrow().paths().contains(file);
        Optional<Output> page = showing.make(state, "404.html");
        return isThere || page.isEmpty()
                ? Answer.html(isThere ? 503 : 404, Strip.NOTHING_YET)
                : Answer.file(404, page.get());
    }
}
