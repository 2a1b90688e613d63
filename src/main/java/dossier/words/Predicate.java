package dossier.words;

import dossier.words.Directions.Direction;
import dossier.words.Phrases.Match;
import java.util.Optional;

/**
 * What stands behind a number and its particles in Korean, where the predicate ends the clause: 8% 늘었다, 8%의 감소,
 * 700만 명으로 늘었다, 3조 원이 아니다.
 */
final class Predicate {
    /** How many words may stand between a number and its word of direction: 8% 매출 감소. */
    private static final int BETWEEN = 3;
    /** How many words on a sentence may call untrue what it tells. */
    private static final int FAR = 10;

    private final Line line;
    private final Particles particles;

    Predicate(Line line) {
        this.line = line;
        this.particles = new Particles(line);
    }

    /** Where the word starts that follows a number's particles and adverbs of degree. */
    private int start(int end) {
        int at = line.skip(particles.end(end));
        for (Optional<Match> passed = line.at("adverbs behind", at);
                passed.isPresent() && line.isHangul(at);
                passed = line.at("adverbs behind", at)) {
            at = line.skip(particles.end(passed.get().to()));
        }
        return at;
    }

    /**
     * The word of direction, up to three unknown words on; behind a subject or an object, and behind 에, only past verbs of
     * being and reaching (8%에 달하는 감소); none behind the particle of a level.
     */
    Optional<Direction> direction(int end) {
        String role = particles.role(end);
        if (role.equals("level") || role.equals("until") || role.equals("than")) {
            return Optional.empty();
        }
        int at = start(end);
        int unknown = role.isEmpty() || role.equals("of") ? BETWEEN : 0;
        boolean tied = !role.equals("at");
        while (line.isHangul(at)) {
            Optional<Direction> found = tied ? at(at) : Optional.empty();
            Optional<Match> neutral = line.at("neutral behind", at);
            int word = neutral.map(m -> particles.end(m.to())).orElse(line.wordEnd(at));
            unknown -= neutral.isPresent() ? 0 : 1;
            boolean ended = !Line.isSpace(line.charAt(word)) || neutral.isEmpty() && isClauseEnd(word);
            if (found.isPresent() || unknown < 0 || ended) {
                return found;
            }
            tied = true;
            at = line.skip(word);
        }
        return Optional.empty();
    }

    /**
     * The word of direction right behind a number, which tells it as a change: 3.7% 올랐다, 700만 명이 늘었다.
     *
     * @param share whether it is a share, of which things are said: 37%가 줄었다고 답했다
     */
    Optional<Direction> change(int end, boolean share) {
        String role = particles.role(end);
        boolean tied = role.isEmpty() || role.equals("of") || role.equals("object") || !share && role.equals("subject");
        return tied ? at(start(end)) : Optional.empty();
    }

    private Optional<Direction> at(int at) {
        Optional<Match> up = line.at("up behind", at);
        return up.or(() -> line.at("down behind", at))
                .map(m -> new Direction(up.isPresent() ? 1 : -1, m.from(), m.to()));
    }

    private boolean isClauseEnd(int word) {
        return line.endsBefore("clause ends", word);
    }

    /** Whether the number is told as a level: 로, 에, 에서, 까지 behind it. */
    boolean isLevel(int end) {
        String role = particles.role(end);
        return role.equals("level") || role.equals("until") || role.equals("at");
    }

    /** 절반으로 줄었다. */
    boolean isDownTo(int end) {
        return particles.role(end).equals("level")
                && at(start(end)).filter(d -> d.sign() < 0).isPresent();
    }

    /** 10%까지: at most, but where it is a level that something reached: 10%까지 올랐다. */
    boolean isUntil(int end) {
        int at = start(end);
        return particles.role(end).equals("until") && at(at).isEmpty() && !line.starts("neutral behind", at);
    }

    /** Behind all that is known to stand behind a number: particles, adverbs, verbs of direction, being and reaching. */
    int trail(int end) {
        int behind = particles.end(end);
        while (true) {
            int at = line.skip(behind);
            Optional<Match> word =
                    known(at).or(() -> line.at("adverbs behind", at).filter(m -> line.isHangul(m.from())));
            if (word.isEmpty() || word.get().to() <= behind) {
                return behind;
            }
            behind = particles.end(word.get().to());
        }
    }

    /** The word behind a number that is not known to leave it as it is, where it should say what became of it. */
    Optional<Stretch> unknown(int end) {
        int at = start(end);
        boolean known = !line.isHangul(at) || line.starts("neutral behind", at) || at(at).isPresent();
        return known ? Optional.empty() : Optional.of(new Stretch(at, line.wordEnd(at)));
    }

    /**
     * 이 아니다, 에 이르지 못했다, 8% 늘지 않았다, 넘는 것은 아니다; not where the verb is said of what is counted: 100만 명이 투표하지
     * 않았다.
     */
    Optional<Stretch> negation(int end) {
        return near(end).or(() -> untrue(end));
    }

    /** 8% 늘었다는 것은 사실이 아니다: the statement in which the number stands, called untrue at the end of its sentence. */
    private Optional<Stretch> untrue(int end) {
        boolean told = false;
        int at = end;
        for (int words = 0; words < FAR && (words == 0 || line.isHangul(at)); words++) {
            Optional<Match> denial = told ? line.at("untrue behind", at) : Optional.empty();
            if (denial.isPresent()) {
                return denial.map(m -> new Stretch(m.from(), m.to()));
            }
            int word = line.wordEnd(at);
            told |= line.endsBefore("statements", word);
            if (!told && isClauseEnd(word)) {
                return Optional.empty();
            }
            at = line.skip(word);
        }
        return Optional.empty();
    }

    private Optional<Stretch> near(int end) {
        String role = particles.role(end);
        boolean said = role.equals("object") || role.equals("subject");
        int at = start(end);
        while (line.isHangul(at) && !role.equals("not only") && !line.starts("negation prose behind", at)) {
            Optional<Stretch> found = negationAt(at, said && !line.starts("negation verbs behind", at));
            int here = at;
            Optional<Match> passed = line.at("before negations", at).or(() -> known(here));
            if (found.isPresent() || passed.isEmpty()) {
                return found;
            }
            said = false;
            int word = particles.end(passed.get().to());
            if (isClauseEnd(word)) {
                return Optional.empty();
            }
            at = line.skip(word);
        }
        return Optional.empty();
    }

    private Optional<Match> known(int at) {
        return line.at("neutral behind", at).or(() -> line.at("up behind", at)).or(() -> line.at("down behind", at));
    }

    private Optional<Stretch> negationAt(int at, boolean said) {
        Optional<Match> direct = line.at("negations behind", at);
        if (direct.isPresent()) {
            return direct.map(m -> new Stretch(m.from(), m.to()));
        }
        int verb = line.wordEnd(at);
        return line.before("negated ends", verb)
                .filter(stem -> !said && stem.from() > at)
                .flatMap(stem -> line.at("negations of stems", line.skip(verb)))
                .map(m -> new Stretch(at, m.to()));
    }
}
