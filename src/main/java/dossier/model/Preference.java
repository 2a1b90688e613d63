package dossier.model;

import java.util.List;

/**
 * That a fact holds where others contradict it.
 *
 * @param over the ids of the others
 * @param because why, in words for readers
 */
public record Preference(List<String> over, String because) {
    public Preference {
        over = List.copyOf(over);
    }
}
