package dossier.render;

import dossier.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All facts that have a time, by the year in which it begins. */
final class TimelinePage {
    private final Material material;

    TimelinePage(Material material) {
        this.material = material;
    }

    record Year(int year, List<Lines.Event> events) {}

    record View(List<Year> years) {}

    Page page() {
        String title = material.strings(material.language()).say("nav.timeline");
        return new Page("timeline.html", "timeline", "timeline", material.language(), title, "", this::view);
    }

    private View view(Desk desk) {
        Map<Integer, List<Lines.Event>> years = new TreeMap<>();
        for (Fact fact : Lines.inTime(material.facts())) {
            int year = Material.time(fact).orElseThrow().period().from().getYear();
            years.computeIfAbsent(year, y -> new ArrayList<>()).add(desk.lines.event(fact));
        }
        return new View(years.entrySet().stream()
                .map(e -> new Year(e.getKey(), List.copyOf(e.getValue())))
                .toList());
    }
}
