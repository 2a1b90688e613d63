package dossier.chart;

import java.util.Optional;

/**
 * A chart, drawn.
 *
 * @param unit what its axis counts: {@code US$ million}
 * @param subtitle the caption's subtitle with that unit, as it stands in the picture
 * @param description what it shows, in words, for who cannot see it
 * @param wide an SVG element for a page, 640 pixels wide, in the page's colours and font
 * @param narrow the same for phones, 320 pixels wide
 * @param svg a file of its own, with headline and source in it
 * @param png the same in the light colours, at twice the size (1400 pixels wide); none where a letter in it is in no
 *     font at hand
 * @param card the picture that goes with a link to it, in the light colours, 1200 by 630 pixels; none where the caption
 *     has no address, or as for {@code png}
 */
public record Drawing(
        String unit,
        String subtitle,
        String description,
        String wide,
        String narrow,
        String svg,
        Optional<byte[]> png,
        Optional<byte[]> card) {}
