package dossier.diagnostic;

import java.util.Locale;

/**
 * Every kind of thing that can be wrong, with the severity that it has unless the site says otherwise. Its id is the
 * name in the author's spelling: {@code claim-differs}.
 */
public enum Code {
    // files
    NOT_FOUND(Severity.ERROR, "a file or folder that is needed is not there"),
    NOT_READABLE(Severity.ERROR, "a file is no regular file, or cannot be read"),
    TOO_LARGE(Severity.ERROR, "a file is larger than Dossier reads"),
    BAD_TEXT(Severity.ERROR, "a file is not UTF-8, or holds characters that nobody can see"),
    BAD_NAME(Severity.ERROR, "a file's name cannot stand in an address"),

    // YAML
    BAD_YAML(Severity.ERROR, "YAML that cannot be read"),
    YAML_FEATURE(Severity.ERROR, "anchors, aliases, tags, merges and second documents are not read"),
    DUPLICATE_KEY(Severity.ERROR, "a key stands twice in one map"),
    UNKNOWN_KEY(Severity.ERROR, "a key that means nothing there"),
    MISSING_KEY(Severity.ERROR, "a key that is needed is not there"),
    WRONG_TYPE(Severity.ERROR, "a value of another form than its key needs"),
    BAD_VALUE(Severity.ERROR, "a value that cannot be understood"),

    // CSV
    BAD_CSV(Severity.ERROR, "a file of data/ that cannot be read"),
    UNUSED_FILE(Severity.WARNING, "a file of data/ that no fact uses"),

    // names and addresses
    BAD_ID(Severity.ERROR, "an id holds something else than a-z, 0-9 and hyphens"),
    DUPLICATE_ID(Severity.ERROR, "one id, or one address, stands for two things"),
    UNKNOWN_FACT(Severity.ERROR, "no fact of that id"),
    UNKNOWN_SOURCE(Severity.ERROR, "no source of that id"),
    UNKNOWN_ENTITY(Severity.ERROR, "no entity of that id"),
    UNKNOWN_MEASURE(Severity.ERROR, "no measure of that id"),
    UNKNOWN_CHART(Severity.ERROR, "no chart of that id"),
    BAD_ADDRESS(Severity.ERROR, "an address of a scheme or form that is not allowed"),
    DEAD_LINK(Severity.ERROR, "a link into the site that leads nowhere"),

    // Markdown
    RAW_HTML(Severity.ERROR, "HTML in a note"),
    LEFT_OVER(Severity.ERROR, "text that was meant as markup and was not read as such"),
    BAD_TABLE(Severity.ERROR, "a row of a table that does not fit its head"),
    MISSING_ALT(Severity.ERROR, "an image without a description"),
    NUMBER_OK_UNUSED(Severity.ERROR, "a number-ok that excuses nothing"),

    // facts
    BAD_QUANTITY(Severity.ERROR, "a value that does not hold exactly one quantity"),
    BAD_TIME(Severity.ERROR, "a time that cannot be read"),
    BAD_FORMULA(Severity.ERROR, "a formula that cannot be read"),
    FORMULA_UNITS(Severity.ERROR, "a formula whose units do not go together"),
    FORMULA_CYCLE(Severity.ERROR, "a formula that hangs on itself"),
    DIVISION_BY_ZERO(Severity.ERROR, "a divisor that may be 0"),
    SAYS_NOTHING(Severity.ERROR, "a computed result without any end"),
    WIDE_INTERVAL(Severity.WARNING, "an interval that may be wider than the evidence makes it"),
    VALUE_DIFFERS(Severity.ERROR, "a stated value that its formula does not give"),
    QUOTE_DIFFERS(Severity.ERROR, "a quotation that does not hold the value"),
    PART_EXCEEDS_WHOLE(Severity.ERROR, "a part larger than the whole"),
    IMPLAUSIBLE(Severity.WARNING, "a value outside the range that its measure calls plausible"),
    CONTRADICTION(Severity.ERROR, "two facts that cannot both hold"),
    PREFERENCE_UNUSED(Severity.WARNING, "a preference where nothing is contradicted"),
    COPY_DIFFERS(Severity.ERROR, "a copy of a source that is not the one that was read"),
    COPY_UNREAD(Severity.ERROR, "a copy of a source in which a quotation cannot be looked for"),
    TOO_FEW_ORIGINS(Severity.ERROR, "a fact with fewer origins than the site asks for"),
    CONFIDENTIAL(Severity.ERROR, "something confidential that would be published"),
    TOO_FEW_CHECKERS(Severity.ERROR, "a fact that fewer people have checked than the site asks for"),
    SIGN_OFF_VOID(Severity.WARNING, "somebody checked a fact, and it or what is said of it has changed since"),
    UNVERIFIED(Severity.ERROR, "verified is said without who checked it"),
    BAD_SUCCESSION(Severity.ERROR, "facts that supersede each other in a circle, or one that two supersede"),
    REVIEW_DUE(Severity.WARNING, "a fact whose day of review has come"),
    STALE(Severity.WARNING, "a fact or a source at which nobody has looked for longer than it may go unseen"),
    UNLABELLED_CHANGE(Severity.ERROR, "a published value or id that changed, and nothing says why"),
    CHECK_FAILED(Severity.ERROR, "a check of the content that does not hold"),
    CHECK_CANNOT_RUN(Severity.ERROR, "a check of the content that cannot be run"),

    // claims
    CLAIM_DIFFERS(Severity.ERROR, "the words are not what the fact says"),
    CLAIM_UNREAD(Severity.ERROR, "a link holds words that cannot be read as part of the number"),
    CLAIM_CUT(Severity.ERROR, "the link cuts a number off from what changes its meaning"),
    CLAIM_TOO_FINE(Severity.ERROR, "the words are finer than the evidence"),
    CLAIM_TOO_COARSE(Severity.ERROR, "the words are so loose that they mislead"),
    SUPERSEDED_FACT(Severity.WARNING, "words that lead to a fact in whose place another stands"),
    UNFILLED(Severity.INFO, "an empty claim in prose, that the page fills in and raw Markdown does not show"),
    UNBOUND_NUMBER(Severity.WARNING, "a number that leads to no fact"),
    TOLD_AS_SETTLED(Severity.WARNING, "a plan, target, forecast or allegation told as if it were settled"),
    COVERAGE(Severity.ERROR, "fewer numbers are checked than the site asks for"),
    ADOPTED_UNUSED(Severity.WARNING, "an adopted number that leads to a fact by now, or is gone"),
    DATE_NEEDED(Severity.ERROR, "words counted from a date that is not given"),

    // charts and templates
    BAD_CHART(Severity.ERROR, "a chart that cannot be drawn so that it can be read"),
    BAD_TEMPLATE(Severity.ERROR, "a template that fails"),

    // the site on disk
    IN_THE_WAY(Severity.ERROR, "a file that Dossier did not make stands where one of the site must"),
    NOT_WRITTEN(Severity.ERROR, "the site cannot be written");

    private final Severity severity;
    private final String meaning;

    Code(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    public Severity severity() {
        return severity;
    }

    /** What the code stands for, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** As authors read and write it: {@code unknown-entity}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
