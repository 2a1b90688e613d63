package dossier.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A published record that was read again, by this version of Dossier or an earlier one.
 *
 * @param facts by id
 * @param claims by file and place; empty where the record is too old to hold them
 * @param coverage empty where the record is too old to tell
 */
public record Recorded(SortedMap<String, Entry> facts, Optional<List<Claim>> claims, Optional<Covered> coverage) {
    public Recorded {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        claims = claims.map(List::copyOf);
    }

    /**
     * A fact as it was published.
     *
     * @param figure its number in words of the record: {@code more than 7,000,000 users}; empty where it has none
     * @param told the same as people say it: in the words of its source, or rounded where it is computed; empty where the
     *     record is too old to tell
     * @param range what that number may be, without its unit
     * @param says its value by name, each as the record has it: value, unit, bound, period and so on
     * @param evidence a line each, as authors write it
     * @param around whatever else is said of it, by name
     * @param revisions newest first
     */
    public record Entry(
            String id,
            String label,
            String figure,
            Optional<String> told,
            String range,
            Map<String, String> says,
            List<String> evidence,
            Optional<String> formula,
            List<String> inputs,
            int origins,
            Map<String, String> around,
            Optional<String> supersedes,
            List<String> formerly,
            List<Revised> revisions) {
        /** Whether it is a relation of an entity, or a source's date. */
        boolean isBeside() {
            return isBeside(id);
        }

        static boolean isBeside(String id) {
            return id.contains(".");
        }

        /**
         * The same with the facts in its formula called as they are today.
         *
         * @param renamed ids of today by those of then, where they differ
         */
        Entry calling(Map<String, String> renamed) {
            return new Entry(
                    id,
                    label,
                    figure,
                    told,
                    range,
                    says,
                    evidence,
                    formula.map(f -> ID.matcher(f).replaceAll(m -> renamed.getOrDefault(m.group(), m.group()))),
                    inputs.stream().map(i -> renamed.getOrDefault(i, i)).toList(),
                    origins,
                    around,
                    supersedes,
                    formerly,
                    revisions);
        }

        boolean isComputed() {
            return formula.isPresent() && evidence.isEmpty();
        }
    }

    /** @param on an ISO date */
    public record Revised(String kind, String on, Optional<String> note) {}

    /**
     * @param fact its id
     * @param rest of the address, behind the id
     * @param words empty where the page fills them in
     */
    public record Claim(String file, String line, String fact, String rest, String words) {
        String address() {
            return "fact:" + fact + rest;
        }
    }

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    /** What a fact says, in this order. */
    private static final List<String> SAYS = List.of(
            "value",
            "low",
            "high",
            "low_open",
            "high_open",
            "unit",
            "bound",
            "also",
            "period",
            "as_of",
            "date",
            "text",
            "points");

    /** What is told in another way, or is no matter of the fact's own. */
    private static final Set<String> APART = Set.of(
            "id",
            "written",
            "labels",
            "evidence",
            "origins",
            "formula",
            "inputs",
            "used_in",
            "supersedes",
            "superseded_by",
            "renamed_from",
            "revisions",
            "review_by",
            "checked");

    /**
     * Reads a record.
     *
     * @param facts the bytes of {@code data/facts.json}
     * @param claims the bytes of {@code data/claims.json}, where there is one
     * @return empty where the bytes are no record
     */
    public static Optional<Recorded> read(byte[] facts, Optional<byte[]> claims) {
        Optional<JsonTree.Fields> tree =
                JsonTree.read(facts).filter(t -> t.fields().get("facts") instanceof JsonTree.Items);
        return tree.map(t -> {
            SortedMap<String, Entry> entries = new TreeMap<>();
            t.objects("facts").forEach(f -> f.text("id").ifPresent(id -> entries.put(id, entry(id, f))));
            Optional<JsonTree.Fields> said = claims.flatMap(JsonTree::read);
            return new Recorded(
                    entries,
                    said.map(s ->
                            s.objects("claims").stream().map(Recorded::claim).toList()),
                    said.flatMap(s -> s.object("coverage")).map(Recorded::coverage));
        });
    }

    private static Entry entry(String id, JsonTree.Fields f) {
        Map<String, String> says = new LinkedHashMap<>();
        SAYS.stream()
                .filter(f.fields()::containsKey)
                .forEach(k -> says.put(k, f.fields().get(k).toString()));
        Map<String, String> around = new LinkedHashMap<>();
        f.fields().forEach((key, value) -> {
            if (!SAYS.contains(key) && !APART.contains(key)) {
                around.put(key, value.toString());
            }
        });
        return new Entry(
                id,
                f.texts("label"),
                Grouped.figure(f),
                f.text("written").or(() -> Grouped.rounded(f)),
                Grouped.between(f),
                says,
                f.objects("evidence").stream().map(Recorded::evidence).toList(),
                f.text("formula"),
                f.list("inputs"),
                number(f, "origins"),
                around,
                f.text("supersedes"),
                f.list("renamed_from"),
                f.objects("revisions").stream()
                        .map(r -> new Revised(r.texts("kind"), r.texts("on"), r.text("note")))
                        .toList());
    }

    private static String evidence(JsonTree.Fields e) {
        StringBuilder line = new StringBuilder(e.texts("source"));
        List<String> chain = e.list("chain");
        for (int i = chain.size() - 1; i >= 0; i--) {
            line.append(" < ").append(chain.get(i));
        }
        e.text("at").ifPresent(at -> line.append(", ").append(at));
        e.text("quote").ifPresent(quote -> line.append(": ").append(quote));
        return line.toString();
    }

    private static Claim claim(JsonTree.Fields c) {
        String rest = c.text("point").map(p -> "@" + p).orElse("")
                + c.text("in").map(u -> "?in=" + u).orElse("")
                + c.text("part").map(p -> "#" + p).orElse("");
        return new Claim(c.texts("file"), c.texts("line"), c.texts("fact"), rest, c.texts("words"));
    }

    private static Covered coverage(JsonTree.Fields c) {
        return new Covered(number(c, "numbers"), number(c, "checked"), number(c, "cited"));
    }

    /** A count; 0 where a foreign hand wrote something else. */
    private static int number(JsonTree.Fields f, String key) {
        return f.text(key)
                .filter(n -> n.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
