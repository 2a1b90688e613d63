package dossier.words;

import dossier.words.Phrases.Match;
import java.util.Optional;

/** Where the clause of a number starts, and where the words end that govern it. */
final class Clauses {
    /** How far back a clause is looked through. */
    private static final int REACH = 160;

    private static final String MARKS = ",:;—–.!?。";

    private final Line line;

    Clauses(Line line) {
        this.line = line;
    }

    /** Behind the last mark or conjunction before an index. */
    int start(int end) {
        for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
            boolean spaced = i + 1 < line.length() && Line.isSpace(line.charAt(i + 1));
            if (spaced && MARKS.indexOf(line.charAt(i)) >= 0) {
                return i + 1;
            }
            Optional<Match> word = line.isWordStart(i) ? line.at("clause starts", i) : Optional.empty();
            if (word.isPresent() && word.get().to() <= end) {
                return word.get().to();
            }
        }
        return Math.max(0, end - REACH);
    }

    /** Before the number, or before the parenthesis that tears it off: "fell, he said, by 8%", "the deficit, at 3 billion". */
    int end(int from) {
        int comma = passLinking(from);
        if (line.charAt(comma - 1) != ',' || comma == line.unskip(from)) {
            return from;
        }
        int open = line.unskip(start(comma - 1));
        return line.charAt(open - 1) == ',' ? open - 1 : comma - 1;
    }

    /** Back past verbs of being, prepositions and adverbs, which only tie a number to what stands before them. */
    int passLinking(int from) {
        int at = line.unskip(from);
        Optional<Match> passed = linking(at);
        while (passed.isPresent()) {
            at = line.unskip(passed.get().from());
            passed = linking(at);
        }
        return at;
    }

    private Optional<Match> linking(int at) {
        return line.before("linking", at)
                .or(() -> line.before("noun links", at))
                .or(() -> line.before("adverbs", at));
    }
}
