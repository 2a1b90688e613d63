package dossier.read;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Severity;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.diagnostic.TextFile;
import dossier.model.Language;
import dossier.model.Nature;
import dossier.model.Site;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** site.yaml: what the briefing is called, and how it is to be made. */
final class SiteFile {
    /** What holds where there is no site.yaml, or none that can be read. */
    static final Site.Settings NONE = new Site.Settings(
            "", Optional.empty(), List.of(Language.EN), List.of(), Optional.empty(), List.of(), Map.of());

    private static final Form SITE = Form.of(
            "site.yaml",
            List.of("title"),
            List.of(
                    "url",
                    "languages",
                    "authors",
                    "contact",
                    "nav",
                    "severities",
                    "dollar",
                    "names",
                    "fiscal_year",
                    "coverage",
                    "min_origins",
                    "min_checkers",
                    "verbs"));
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern PAGE = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");
    private static final Pattern MAIL = Pattern.compile("[^\\s@:/?#]+@[^\\s@:/?#]+");
    private static final Pattern SHARE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,6})? ?%");
    /** Errors that a site may take for less; the others say that something is wrong, which no site can change. */
    private static final List<Code> LENIENT =
            List.of(Code.CLAIM_TOO_FINE, Code.CLAIM_TOO_COARSE, Code.TOO_FEW_ORIGINS, Code.TOO_FEW_CHECKERS);

    private SiteFile() {}

    static Site.Settings read(TextFile file, Log log) {
        return Yaml.read(file, log).map(map -> settings(file, map, log)).orElse(NONE);
    }

    private static Site.Settings settings(TextFile file, Node.Mapping map, Log log) {
        Fields fields = Fields.of(SITE, map, file.place(0, 0), log);
        return new Site.Settings(
                fields.get("title", Reading.text()).map(Text::value).orElse(""),
                fields.get("url", SiteFile::url),
                fields.get("languages", SiteFile::languages).orElse(NONE.languages()),
                strings(fields, "authors"),
                fields.get("contact", SiteFile::contact),
                strings(fields, "names"),
                fields.get("severities", SiteFile::severities).orElse(Map.of()),
                fields.get(
                                "nav",
                                Reading.list(Reading.like(
                                        PAGE,
                                        "write the address of a note, such as 'plan', or the name of a page,"
                                                + " such as 'facts'")))
                        .orElse(List.of()),
                fields.get("dollar", Reading.like(CURRENCY, "write the code of a currency: USD"))
                        .map(Text::value)
                        .orElse(NONE.dollar()),
                fields.get("fiscal_year", Reading.whole(1, 12)),
                fields.get("coverage", SiteFile::coverage),
                fields.get("min_origins", natures(Reading.whole(1, 100))).orElse(Map.of()),
                fields.get("min_checkers", natures(Reading.whole(1, 100))).orElse(Map.of()),
                fields.get("verbs", natures(SiteFile::words)).orElse(Map.of()));
    }

    private static List<String> strings(Fields fields, String key) {
        return fields.get(key, Reading.listOrOne(Reading.text())).orElse(List.of()).stream()
                .map(Text::value)
                .toList();
    }

    private static Optional<String> url(String key, Node node, Log log) {
        return Reading.url().read(key, node, log).flatMap(url -> {
            if (url.value().contains("?") || url.value().contains("#")) {
                log.add(
                        Code.BAD_ADDRESS,
                        url.place(),
                        "the site's address ends in a path",
                        "leave out what stands behind '?' or '#'");
                return Optional.empty();
            }
            return Optional.of(url.value().endsWith("/") ? url.value() : url.value() + "/");
        });
    }

    private static Optional<List<Language>> languages(String key, Node node, Log log) {
        return Reading.list(Reading.choice(Language.class)).read(key, node, log).flatMap(languages -> {
            boolean distinct = languages.stream().distinct().count() == languages.size();
            if (!distinct) {
                log.add(Code.BAD_VALUE, node.place(), "a language stands twice", "name each once, the default first");
            }
            return distinct ? Optional.of(languages) : Optional.empty();
        });
    }

    private static Optional<String> contact(String key, Node node, Log log) {
        return Reading.text().read(key, node, log).flatMap(text -> {
            boolean fits = MAIL.matcher(text.value()).matches() || Urls.isWeb(text.value());
            if (!fits) {
                log.add(
                        Code.BAD_ADDRESS,
                        text.place(),
                        Quoting.of(text) + " is no address",
                        "write one of e-mail or of the web");
            }
            return fits ? Optional.of(text.value()) : Optional.empty();
        });
    }

    private static Optional<List<String>> words(String key, Node node, Log log) {
        return Reading.listOrOne(Reading.text())
                .read(key, node, log)
                .map(words -> words.stream().map(Text::value).toList());
    }

    /** A map with a value for some natures. */
    private static <T> Reading<Map<Nature, T>> natures(Reading<T> value) {
        return (key, node, log) -> Reading.map().read(key, node, log).map(map -> {
            Map<Nature, T> natures = new EnumMap<>(Nature.class);
            for (Node.Entry e : map.entries()) {
                Optional<Nature> nature = Reading.choice(Nature.class)
                        .read("a nature", new Node.Scalar(e.key(), e.key().place()), log);
                Optional<T> read = value.read(e.key().value(), e.value(), log);
                nature.ifPresent(n -> read.ifPresent(v -> natures.put(n, v)));
            }
            return natures;
        });
    }

    private static Optional<Site.Floor> coverage(String key, Node node, Log log) {
        return Reading.like(SHARE, "write a share in per cent: 95%")
                .read(key, node, log)
                .flatMap(text -> {
                    BigDecimal share =
                            new BigDecimal(text.value().replace("%", "").strip());
                    boolean fits = share.compareTo(BigDecimal.valueOf(100)) <= 0;
                    if (!fits) {
                        log.add(
                                Code.BAD_VALUE,
                                text.place(),
                                "no more than 100% can be checked",
                                "write a share in per cent: 95%");
                    }
                    return fits ? Optional.of(new Site.Floor(share, text.place())) : Optional.empty();
                });
    }

    static Optional<Map<String, Severity>> severities(String key, Node node, Log log) {
        return Reading.map().read(key, node, log).map(map -> {
            Map<String, Severity> severities = new TreeMap<>();
            for (Node.Entry e : map.entries()) {
                Optional<Severity> severity =
                        Reading.choice(Severity.class).read(e.key().value(), e.value(), log);
                Optional<Code> code = code(e.key(), log);
                severity.filter(s -> code.isPresent())
                        .ifPresent(s -> severities.put(code.get().id(), s));
            }
            return severities;
        });
    }

    private static Optional<Code> code(Text id, Log log) {
        Map<String, Code> codes = Arrays.stream(Code.values()).collect(Collectors.toMap(Code::id, c -> c));
        Code code = codes.get(id.value());
        if (code == null) {
            log.add(
                    Code.UNKNOWN_KEY,
                    id.place(),
                    "no kind of mistake is called " + Quoting.of(id),
                    Suggestion.didYouMean(id.value(), codes.keySet()));
        } else if (code.severity() == Severity.ERROR && !LENIENT.contains(code)) {
            log.add(Code.BAD_VALUE, id.place(), Quoting.of(id) + " is always an error", "delete the line");
            return Optional.empty();
        }
        return Optional.ofNullable(code);
    }
}
