package dossier.check;

import dossier.model.Language;
import dossier.model.Period;
import dossier.words.Dates;
import dossier.words.TimeLength;
import dossier.words.TimeMeaning;
import dossier.words.TimeReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Wordings for a fact's time that may pass where an author's did not; whether they do, the check itself says. */
final class TimeOffers {
    private TimeOffers() {}

    /**
     * The fact's length where the author gave one; else its time, its month and its year, those as long as the author's
     * first.
     *
     * @param written the author's own words, whose language the wordings have
     */
    static List<String> of(TimeReading read, Period fact, String written) {
        boolean korean =
                written.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        Language language = korean ? Language.KO : Language.EN;
        if (read.meaning() instanceof TimeMeaning.Length) {
            TimeLength length = TimeLength.of(fact);
            String words = Dates.words(length, language);
            return length.inDays() || korean ? List.of(words) : List.of(words, length.count() + " months");
        }
        List<Period> periods = new ArrayList<>(List.of(fact));
        if (fact.from().getYear() == fact.to().getYear()) {
            periods.add(Period.year(fact.from().getYear()));
            if (fact.from().getMonth() == fact.to().getMonth()) {
                periods.add(Period.month(fact.from().getYear(), fact.from().getMonthValue()));
            }
        }
        long own = read.meaning() instanceof TimeMeaning.Dated d ? d.period().days() : fact.days();
        return periods.stream()
                .distinct()
                .sorted(Comparator.comparingLong(p -> Math.abs(p.days() - own)))
                .map(p -> Dates.words(p, language))
                .toList();
    }
}
