package dossier.prose;

import dossier.diagnostic.Code;
import dossier.diagnostic.Log;
import dossier.diagnostic.Suggestion;
import dossier.diagnostic.Text;
import dossier.model.Address;
import dossier.model.Address.FactRef;
import dossier.model.Address.Filter;
import dossier.model.Address.Part;
import dossier.model.Ids;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the addresses of links. What is no address of a known form is an error; nothing is guessed. */
public final class Addresses {
    private static final List<String> SCHEMES = List.of(
            "fact",
            "source",
            "entity",
            "quote",
            "chart",
            "figures",
            "timeline",
            "table",
            "http",
            "https",
            "mailto",
            "tel");

    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]+;");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    /** A fact's id, or a relation or date of an entity or source: {@code scmp.owner}. */
    private static final Pattern FACT_ID = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)?");

    private static final Pattern POINT = Pattern.compile("[A-Za-z0-9.-]+");
    private static final Pattern UNIT = Pattern.compile("[^\\s?#@&=,]+");
    private static final Pattern FILTER_VALUE = Pattern.compile("[A-Za-z0-9.-]+");
    private static final Pattern WEB = Pattern.compile("https?://[^/?#@:]+(?::[0-9]+)?(?:[/?#].*)?");
    private static final Pattern MAIL = Pattern.compile("mailto:[^@?]+@[^@?]+(?:\\?.*)?");
    private static final Pattern PHONE = Pattern.compile("tel:\\+?[0-9().-]*[0-9]");

    private final Text address;
    private final Log log;

    private Addresses(Text address, Log log) {
        this.address = address;
        this.log = log;
    }

    /**
     * Reads an address as its author wrote it, without brackets.
     *
     * @return empty where it is wrong, which is then in the log
     */
    public static Optional<Address> parse(Text address, Log log) {
        return new Addresses(address, log).parse();
    }

    private Optional<Address> parse() {
        String value = address.value();
        if (value.isBlank()) {
            return wrong(address, "a link without an address", "");
        }
        if (hasStrangers(value)) {
            return Optional.empty();
        }
        int colon = value.indexOf(':');
        if (colon < 0 || value.substring(0, colon).chars().anyMatch(c -> "/?#".indexOf(c) >= 0)) {
            return internal();
        }
        Text rest = address.part(colon + 1, value.length());
        String scheme = value.substring(0, colon);
        switch (scheme) {
            case "fact":
                return fact(rest).map(f -> f);
            case "source":
                return id(rest, ID).map(Address.SourceRef::new);
            case "entity":
                return id(rest, ID).map(Address.EntityRef::new);
            case "quote":
                return quote(rest);
            case "chart":
                return id(rest, ID).map(Address.ChartRef::new);
            case "figures":
                return figures(rest);
            case "timeline":
                return filters(rest).map(Address.TimelineRef::new);
            case "table":
                return rest.isEmpty()
                        ? wrong(address, "a table of no facts", "say which: table:subject=ID")
                        : filters(rest).map(Address.TableRef::new);
            case "http", "https":
                return external(WEB, scheme + "://example.org/page");
            case "mailto":
                return external(MAIL, "mailto:name@example.org");
            case "tel":
                return external(PHONE, "tel:+82-2-123-4567");
            default:
                return unknown(scheme);
        }
    }

    private Optional<Address> unknown(String scheme) {
        String near = Suggestion.didYouMean(scheme, SCHEMES);
        String hint = near.isEmpty() ? "write a path, or one of " + String.join(": ", SCHEMES) + ":" : near;
        return wrong(address.part(0, scheme.length()), "no address begins with '" + scheme + ":'", hint);
    }

    /** Characters that no address needs, and that would make it another one to a browser than to a reader. */
    private boolean hasStrangers(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                wrong(address.part(i, i + 1), "a space in an address", "leave it out; in a file's name write -");
                return true;
            }
            if (Character.isISOControl(c) || "\\<>\"`{}|^".indexOf(c) >= 0) {
                wrong(address.part(i, i + 1), "'" + shown(c) + "' in an address", "no address holds it: leave it out");
                return true;
            }
        }
        Matcher entity = ENTITY.matcher(value);
        if (entity.find()) {
            Text found = address.part(entity.start(), entity.end());
            wrong(found, "'" + found + "' in an address", "write the character itself, without an entity");
            return true;
        }
        return false;
    }

    private static String shown(char c) {
        return c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
    }

    private Optional<Address> internal() {
        String value = address.value();
        if (value.startsWith("//")) {
            return wrong(address, "an address without its scheme", "write https:" + value);
        }
        if (value.startsWith("/")) {
            return wrong(address, "an address that starts at the root of a server", "write it relative to this file");
        }
        int query = value.indexOf('?');
        int hash = value.indexOf('#');
        if (query >= 0 && (hash < 0 || query < hash)) {
            return wrong(address.part(query, value.length()), "a page of the site takes no '?'", "leave it out");
        }
        if (hash < 0) {
            return Optional.of(new Address.Internal(value, Optional.empty()));
        }
        String anchor = value.substring(hash + 1);
        if (anchor.isEmpty() || anchor.indexOf('#') >= 0) {
            Text behind = address.part(hash, value.length());
            return wrong(behind, "an anchor that names no heading", "write #words-of-the-heading");
        }
        return Optional.of(new Address.Internal(value.substring(0, hash), Optional.of(anchor)));
    }

    private Optional<Address> external(Pattern form, String example) {
        return form.matcher(address.value()).matches()
                ? Optional.of(new Address.External(address.value()))
                : wrong(address, "not a whole address", "write it like " + example);
    }

    private Optional<String> id(Text id, Pattern form) {
        if (id.isEmpty()) {
            return wrong(address, "an address that names nothing", "write the id that is missing");
        }
        if (!form.matcher(id.value()).matches()) {
            return wrong(id, "'" + id + "' is no id", "an id holds a-z, 0-9 and hyphens");
        }
        return Optional.of(id.value());
    }

    /** {@code id@point?in=UNIT#part}. */
    private Optional<FactRef> fact(Text text) {
        String value = text.value();
        int hash = value.indexOf('#');
        int partFrom = hash < 0 ? value.length() : hash;
        int question = value.indexOf('?');
        int unitFrom = question < 0 ? partFrom : question;
        int at = value.indexOf('@');
        int pointFrom = at < 0 ? Math.min(unitFrom, partFrom) : at;
        if (unitFrom > partFrom || pointFrom > Math.min(unitFrom, partFrom)) {
            return wrong(text, "the parts of '" + text + "' stand in another order", "write id@point?in=UNIT#part");
        }
        Optional<String> id = id(text.part(0, pointFrom), FACT_ID);
        Optional<Optional<String>> point = point(text.part(pointFrom, unitFrom));
        Optional<Optional<String>> unit = unit(text.part(unitFrom, partFrom));
        Optional<Optional<Part>> part = part(text.part(partFrom, value.length()));
        return id.isEmpty() || point.isEmpty() || unit.isEmpty() || part.isEmpty()
                ? Optional.empty()
                : Optional.of(new FactRef(id.get(), point.get(), unit.get(), part.get()));
    }

    /** A quotation holds the value as the source gives it: no other unit, no part. */
    private Optional<Address> quote(Text text) {
        Optional<FactRef> fact = fact(text);
        if (fact.filter(f -> f.in().isPresent() || f.part().isPresent()).isPresent()) {
            return wrong(
                    text,
                    "a quotation is of a fact as a whole",
                    "write quote:" + fact.get().fact());
        }
        return fact.map(Address.QuoteRef::new);
    }

    private Optional<Optional<String>> point(Text text) {
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        String point = text.value().substring(1);
        return POINT.matcher(point).matches()
                ? Optional.of(Optional.of(point))
                : wrong(text, "'" + text + "' names no point", "write it like @2023");
    }

    private Optional<Optional<String>> unit(Text text) {
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        String value = text.value();
        return value.startsWith("?in=") && UNIT.matcher(value.substring(4)).matches()
                ? Optional.of(Optional.of(value.substring(4)))
                : wrong(text, "'" + text + "' asks for nothing that is known", "write ?in=KRW for another unit");
    }

    private Optional<Optional<Part>> part(Text text) {
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        String name = text.value().substring(1);
        Optional<Part> part = Ids.find(Part.class, name);
        if (part.isEmpty()) {
            String near = Suggestion.didYouMean(name, Ids.all(Part.class));
            String all = "the parts are #" + String.join(", #", Ids.all(Part.class));
            return wrong(text, "a fact has no part '" + name + "'", near.isEmpty() ? all : near);
        }
        return Optional.of(part);
    }

    private Optional<Address> figures(Text list) {
        List<FactRef> facts = new ArrayList<>();
        boolean sound = true;
        for (Text one : split(list, ',')) {
            Optional<FactRef> fact = fact(one);
            fact.ifPresent(facts::add);
            sound &= fact.isPresent();
        }
        return sound ? Optional.of(new Address.FiguresRef(facts)) : Optional.empty();
    }

    private Optional<List<Filter>> filters(Text list) {
        List<Filter> filters = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        boolean sound = true;
        for (Text one : list.isEmpty() ? List.<Text>of() : split(list, '&')) {
            Optional<Filter> filter = filter(one);
            if (filter.isPresent() && !keys.add(filter.get().key())) {
                filter = wrong(one, "'" + filter.get().key() + "' stands twice", "a fact has one of it");
            }
            filter.ifPresent(filters::add);
            sound &= filter.isPresent();
        }
        return sound ? Optional.of(filters) : Optional.empty();
    }

    private Optional<Filter> filter(Text one) {
        int equals = one.value().indexOf('=');
        if (equals < 0) {
            String message = one.isEmpty() ? "a condition is missing" : "'" + one + "' is no condition";
            return wrong(one.isEmpty() ? address : one, message, "write it like subject=ID");
        }
        String key = one.value().substring(0, equals);
        Text value = one.part(equals + 1, one.length());
        if (!Address.Filter.KEYS.contains(key)) {
            String near = Suggestion.didYouMean(key, Address.Filter.KEYS);
            String all = "facts are chosen by " + String.join(", ", Address.Filter.KEYS);
            return wrong(one.part(0, equals), "facts cannot be chosen by '" + key + "'", near.isEmpty() ? all : near);
        }
        if (!FILTER_VALUE.matcher(value.value()).matches()) {
            return wrong(one, "'" + one + "' is no condition", "write it like " + key + "=ID");
        }
        return Optional.of(new Filter(key, value.value()));
    }

    private static List<Text> split(Text list, char separator) {
        List<Text> parts = new ArrayList<>();
        int from = 0;
        for (int to = list.value().indexOf(separator);
                to >= 0;
                to = list.value().indexOf(separator, from)) {
            parts.add(list.part(from, to));
            from = to + 1;
        }
        parts.add(list.part(from, list.length()));
        return parts;
    }

    private <T> Optional<T> wrong(Text where, String message, String hint) {
        log.add(Code.BAD_ADDRESS, where.place(), message, hint);
        return Optional.empty();
    }
}
