package dossier.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Names and values above the parts of a bar: right above a part that is as wide as they are, else on a flag, at the height
 * where it meets no other and no other's pole.
 */
final class Flags {
    private static final int MOST_LEVELS = 5;
    private static final int MOST_LINES = 3;
    private static final double SIZE = Rows.SIZE;
    private static final int LINE = Rows.LINE;
    private static final double BESIDE = 5;
    private static final double APART = 10;
    private static final double ABOVE_BAR = 10;

    private final List<Flag> flags;
    private final Lettering letters;
    private final double width;
    private final List<List<String>> names = new ArrayList<>();
    private final List<Place> places;

    /**
     * What is said of a part.
     *
     * @param value may be empty
     * @param from, to where the part lies
     */
    record Flag(String name, Weight weight, String value, double from, double to) {
        double middle() {
            return (from + to) / 2;
        }
    }

    /**
     * Where a flag stands.
     *
     * @param pole where its pole stands; not there where it needs none
     * @param level 0 right above the bar
     */
    private record Place(double left, double right, double pole, boolean hasPole, boolean toTheLeft, int level) {
        boolean meets(Place other) {
            return level == other.level && left < other.right + APART && other.left < right + APART
                    || crosses(other)
                    || other.crosses(this);
        }

        /** Whether its pole runs through another's words. */
        private boolean crosses(Place other) {
            return hasPole && level > other.level && pole > other.left - BESIDE && pole < other.right + BESIDE;
        }
    }

    Flags(List<Flag> flags, Lettering letters, double width) {
        this.flags = flags;
        this.letters = letters;
        this.width = width;
        for (Flag flag : flags) {
            double room = Math.max(flag.to() - flag.from() - APART, 0.42 * width);
            names.add(letters.wrap(flag.name(), room, SIZE, flag.weight()));
        }
        places = best();
    }

    boolean fit() {
        return !places.isEmpty() && names.stream().allMatch(lines -> lines.size() <= MOST_LINES);
    }

    /** Flags from some part on lean to the left: so that the last have room. The lowest of all ways. */
    private List<Place> best() {
        List<Place> best = List.of();
        int lowest = MOST_LEVELS;
        for (int leaning = flags.size(); leaning >= 0; leaning--) {
            List<Place> tried = place(leaning);
            int level = tried.stream().mapToInt(Place::level).max().orElse(MOST_LEVELS);
            if (level < lowest) {
                best = tried;
                lowest = level;
            }
        }
        return best;
    }

    /** Empty where some have no room. */
    private List<Place> place(int leaning) {
        Place[] out = new Place[flags.size()];
        List<Place> placed = new ArrayList<>();
        for (int i = 0; i < out.length; i++) {
            out[i] = above(i);
            if (out[i] != null) {
                placed.add(out[i]);
            }
        }
        for (int n = 0; n < out.length; n++) {
            // the nearest to where the leaning ones start first: no pole then runs through words
            int i = n < leaning ? leaning - 1 - n : n;
            if (out[i] == null) {
                out[i] = flag(i, i >= leaning, placed);
                if (out[i] == null) {
                    return List.of();
                }
                placed.add(out[i]);
            }
        }
        return List.of(out);
    }

    /** Without a flag, right above its part, or null where that is too narrow. */
    private Place above(int i) {
        Flag flag = flags.get(i);
        double length = length(i);
        if (length + APART / 2 > flag.to() - flag.from()) {
            return null;
        }
        boolean last = i == flags.size() - 1 && i > 0;
        double left = last ? flag.to() - length : flag.from();
        return new Place(left, left + length, flag.middle(), false, last, 0);
    }

    private Place flag(int i, boolean toTheLeft, List<Place> placed) {
        double pole = Math.round(flags.get(i).middle()) + 0.5;
        double length = length(i) + BESIDE;
        double left = toTheLeft ? pole - length : pole;
        if (left < 0 || left + length > width) {
            return null;
        }
        for (int level = 0; level < MOST_LEVELS; level++) {
            Place place = new Place(left, left + length, pole, true, toTheLeft, level);
            if (placed.stream().noneMatch(place::meets)) {
                return place;
            }
        }
        return null;
    }

    private double length(int i) {
        double value = letters.width(flags.get(i).value(), SIZE, Weight.SEMIBOLD);
        return names.get(i).stream()
                .mapToDouble(line -> letters.width(line, SIZE, flags.get(i).weight()))
                .reduce(value, Math::max);
    }

    private int lines(int i) {
        return names.get(i).size() + (flags.get(i).value().isEmpty() ? 0 : 1);
    }

    /** Adds them and returns where the bar below them starts. */
    double draw(List<Mark> marks) {
        double[] heights = new double[MOST_LEVELS];
        int highest = 0;
        for (int i = 0; i < places.size(); i++) {
            int level = places.get(i).level();
            heights[level] = Math.max(heights[level], lines(i) * LINE + 4);
            highest = Math.max(highest, level);
        }
        double[] bottoms = new double[MOST_LEVELS];
        double y = 0;
        for (int level = highest; level >= 0; level--) {
            y += heights[level];
            bottoms[level] = y;
        }
        double bar = y + ABOVE_BAR;
        for (int i = 0; i < places.size(); i++) {
            draw(i, bottoms[places.get(i).level()], bar, marks);
        }
        return bar;
    }

    private void draw(int i, double bottom, double bar, List<Mark> marks) {
        Flag flag = flags.get(i);
        Place place = places.get(i);
        double baseline = bottom - 4 - (lines(i) - 1) * LINE;
        if (place.hasPole()) {
            marks.add(new Mark.Line(Role.TICK, 1, place.pole(), baseline - 10, place.pole(), bar - 2));
        }
        double x = place.toTheLeft() ? place.right() : place.left();
        double in = !place.hasPole() ? 0 : place.toTheLeft() ? -BESIDE : BESIDE;
        Mark.Anchor anchor = place.toTheLeft() ? Mark.Anchor.END : Mark.Anchor.START;
        for (String line : names.get(i)) {
            marks.add(new Mark.Words(line, x + in, baseline, anchor, SIZE, flag.weight(), Role.NAME));
            baseline += LINE;
        }
        if (!flag.value().isEmpty()) {
            marks.add(new Mark.Words(flag.value(), x + in, baseline, anchor, SIZE, Weight.SEMIBOLD, Role.VALUE));
        }
    }
}
