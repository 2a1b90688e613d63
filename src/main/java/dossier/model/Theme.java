package dossier.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one palette, for style sheets and charts.
 *
 * @param light a colour ({@code #rrggbb}) by the name of its token, in the order of theme.yaml
 * @param dark the same names
 */
public record Theme(Map<String, String> light, Map<String, String> dark) {
    public Theme {
        light = Collections.unmodifiableMap(new LinkedHashMap<>(light));
        dark = Collections.unmodifiableMap(new LinkedHashMap<>(dark));
    }
}
