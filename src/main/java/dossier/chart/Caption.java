package dossier.chart;

import dossier.model.Language;

/**
 * What stands around a drawing, and the language of it. The parts may be empty, except the headline.
 *
 * @param headline what the chart shows, as a sentence, plain
 * @param subtitle what is measured, without the unit
 * @param unit the unit's name in the plural, {@code US$}, {@code won}, {@code users a month}, {@code %}: a million of it is
 *     {@code US$ million} or {@code million won}
 * @param source the line that names the sources, and what is to be known of stripes and marks
 * @param address of the page that shows it, as readers can type it
 */
public record Caption(
        Language language, String headline, String subtitle, String unit, String source, String address) {}
