package dossier.chart;

import dossier.model.Language;
import dossier.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of times, by real days. Few times are named each; else days, months, quarters or years are, as have room.
 *
 * @param ticks what is written below it, and where it is ruled off
 */
record TimeAxis(List<Tick> ticks) {
    private static final int NAMED = 12;
    private static final double GAP = 10;
    private static final double SIZE = Rows.SIZE;
    private static final int[] DAYS = {1, 2, 5, 10, 15};
    private static final int[] MONTHS = {1, 3, 6};
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

    /**
     * A name below the axis, or a mark at it, or both.
     *
     * @param at where its mark stands, in pixels
     * @param x of the middle of its name
     * @param upper empty where it is but a mark
     * @param lower a second line, as the year below a month; may be empty
     * @param ruled whether a mark stands at it
     */
    record Tick(double at, double x, String upper, String lower, boolean ruled) {}

    /**
     * @param times in order, each once
     * @param left where the middle of the first stands
     * @param right where the middle of the last stands
     */
    static TimeAxis of(
            List<Period> times, double left, double right, double width, Lettering letters, Language language) {
        return new Maker(times, left, right, width, letters, language).make();
    }

    /** How many lines its names take. */
    int lines() {
        return ticks.stream().anyMatch(t -> !t.lower().isEmpty()) ? 2 : 1;
    }

    private static final class Maker {
        private final List<Period> times;
        private final Lettering letters;
        private final ShortDates dates;
        private final double left;
        private final double right;
        private final double width;
        private final double first;
        private final double perDay;

        Maker(List<Period> times, double left, double right, double width, Lettering letters, Language language) {
            this.times = times;
            this.left = left;
            this.right = right;
            this.width = width;
            this.letters = letters;
            dates = new ShortDates(language);
            first = Strand.middle(times.get(0));
            perDay = (right - left) / (Strand.middle(times.get(times.size() - 1)) - first);
        }

        TimeAxis make() {
            if (times.size() <= NAMED) {
                List<Tick> whole = new ArrayList<>();
                List<Tick> parted = new ArrayList<>();
                String above = "";
                for (Period time : times) {
                    double x = left + (Strand.middle(time) - first) * perDay;
                    String year = dates.year(time);
                    whole.add(tick(x, dates.whole(time), "", false));
                    parted.add(tick(x, dates.within(time), year.equals(above) ? "" : year, false));
                    above = year;
                }
                if (fit(whole)) {
                    return new TimeAxis(whole);
                }
                if (fit(parted)) {
                    return new TimeAxis(parted);
                }
            }
            return calendar();
        }

        /** A name that would leave the drawing stands at its edge. */
        private Tick tick(double x, String upper, String lower, boolean ruled) {
            double half = Math.max(width(upper), width(lower)) / 2;
            return new Tick(x, Math.max(half, Math.min(width - half, x)), upper, lower, ruled);
        }

        private double width(String text) {
            return letters.width(text, SIZE, Weight.REGULAR);
        }

        private boolean fit(List<Tick> ticks) {
            if (ticks.stream().allMatch(t -> t.upper().isEmpty())) {
                return false;
            }
            double[] ends = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
            for (Tick tick : ticks) {
                String[] lines = {tick.upper(), tick.lower()};
                for (int i = 0; i < lines.length; i++) {
                    double half = width(lines[i]) / 2;
                    if (half > 0 && tick.x() - half < ends[i] + GAP) {
                        return false;
                    }
                    ends[i] = half > 0 ? tick.x() + half : ends[i];
                }
            }
            return true;
        }

        private TimeAxis calendar() {
            long shortest = times.stream().mapToLong(Period::days).min().orElseThrow();
            if (shortest < 28) {
                for (int days : DAYS) {
                    List<Tick> ticks = days(days);
                    if (fit(ticks)) {
                        return new TimeAxis(ticks);
                    }
                }
            }
            if (shortest < 360) {
                for (int months : MONTHS) {
                    List<Tick> ticks = months < 3 && shortest > 80 ? List.of() : months(months, shortest);
                    if (fit(ticks)) {
                        return new TimeAxis(ticks);
                    }
                }
            }
            for (int years : YEARS) {
                List<Tick> ticks = years(years, shortest);
                if (fit(ticks)) {
                    return new TimeAxis(ticks);
                }
            }
            return new TimeAxis(List.of());
        }

        private LocalDate start() {
            return LocalDate.ofEpochDay((long) Math.floor(first));
        }

        private LocalDate end() {
            return LocalDate.ofEpochDay((long) Math.floor(first + (right - left) / perDay));
        }

        /** Where a day starts. */
        private double x(LocalDate day) {
            return left + (day.toEpochDay() - first) * perDay;
        }

        private boolean crowded(double days) {
            return days * perDay < GAP;
        }

        private List<Tick> days(int step) {
            List<Tick> ticks = new ArrayList<>();
            if (crowded(step)) {
                return ticks;
            }
            String above = "";
            for (LocalDate day = start(); !day.isAfter(end()); day = day.plusDays(1)) {
                int number = day.getDayOfMonth() - 1;
                if (number % step == 0 && (step == 1 || number + step / 2 < day.lengthOfMonth())) {
                    Period period = Period.day(day);
                    String year = dates.year(period);
                    ticks.add(tick(x(day) + perDay / 2, dates.within(period), year.equals(above) ? "" : year, true));
                    above = year;
                }
            }
            return ticks;
        }

        private List<Tick> months(int step, long shortest) {
            int size = step == 3 ? 3 : 1;
            List<Tick> ticks = new ArrayList<>();
            if (crowded(30 * step)) {
                return ticks;
            }
            LocalDate month = start().withDayOfMonth(1);
            month = month.minusMonths((month.getMonthValue() - 1) % step);
            String above = "";
            for (; !month.isAfter(end()); month = month.plusMonths(step)) {
                LocalDate next = month.plusMonths(size);
                Period period = new Period(month, next.minusDays(1));
                String year = dates.year(period);
                if (add(
                        period,
                        step == size,
                        shortest >= 28 * size,
                        dates.within(period),
                        year.equals(above) ? "" : year,
                        ticks)) {
                    above = year;
                }
            }
            return ticks;
        }

        private List<Tick> years(int step, long shortest) {
            List<Tick> ticks = new ArrayList<>();
            if (crowded(365 * step)) {
                return ticks;
            }
            int last = end().getYear();
            for (int year = Math.floorDiv(start().getYear(), step) * step; year <= last; year += step) {
                Period period = Period.year(year);
                add(period, step == 1, shortest >= 360, dates.whole(period), "", ticks);
            }
            return ticks;
        }

        /**
         * A stretch of time: where values stand in its middle its name does too; where it is ruled off at its start the name
         * stands in the middle of what is seen of it, or at the mark, if not every stretch is named.
         *
         * @return whether it is named
         */
        private boolean add(
                Period period, boolean every, boolean middle, String upper, String lower, List<Tick> ticks) {
            double start = x(period.from());
            double end = x(period.to().plusDays(1));
            if (middle) {
                double x = (start + end) / 2;
                boolean seen = x >= left - 1 && x <= right + 1;
                if (seen) {
                    ticks.add(tick(x, upper, lower, true));
                }
                return seen;
            }
            boolean starts = start >= left - 1 && start <= right + 1;
            if (!every) {
                if (starts) {
                    ticks.add(tick(start, upper, lower, true));
                }
                return starts;
            }
            if (starts) {
                ticks.add(new Tick(start, start, "", "", true));
            }
            double from = Math.max(start, left);
            double to = Math.min(end, right);
            // one seen whole is named in any case: if its name has no room, this is not the axis
            boolean seen = from == start && to == end || to - from >= Math.max(width(upper), width(lower));
            if (seen) {
                ticks.add(tick((from + to) / 2, upper, lower, false));
            }
            return seen;
        }
    }
}
