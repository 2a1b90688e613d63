package dossier.chart;

/** How bold letters are. */
enum Weight {
    REGULAR(400),
    SEMIBOLD(600);

    final int css;

    Weight(int css) {
        this.css = css;
    }
}
