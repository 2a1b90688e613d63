package dossier.chart;

import java.util.Map;

/** The colours of the roles in one half of a theme. */
final class Palette {
    private final Map<String, String> colours;

    /** @param colours {@code #rrggbb} by token */
    Palette(Map<String, String> colours) {
        this.colours = colours;
        for (Role role : Role.values()) {
            rgb(role.token);
        }
    }

    /** As in a style sheet. */
    String css(String token) {
        String colour = colours.get(token);
        if (colour == null || !colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("the theme's colour '" + token + "' is " + colour);
        }
        return colour;
    }

    /** As 0xRRGGBB. */
    int rgb(String token) {
        return Integer.parseInt(css(token).substring(1), 16);
    }
}
