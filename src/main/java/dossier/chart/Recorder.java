package dossier.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A canvas for XChart that keeps the rectangles painted in one colour. XChart is told to draw no text, lines or images,
 * and everything else in a colour that says so: a setting that was forgotten throws.
 */
final class Recorder extends BlankCanvas {
    /** For all that XChart insists on painting and nobody wants. */
    static final Color NOTHING = new Color(1, 2, 3);

    private final Color wanted;
    private final List<Rectangle2D> boxes = new ArrayList<>();
    private Color colour = NOTHING;

    /** @param wanted the colour of what is kept, as an object of its own */
    Recorder(Color wanted) {
        this.wanted = wanted;
    }

    /** What was painted, in order. */
    List<Rectangle2D> boxes() {
        return boxes;
    }

    @Override
    public void fill(Shape shape) {
        if (colour == wanted) {
            boxes.add(shape.getBounds2D());
        } else if (colour != NOTHING) {
            throw new IllegalStateException("XChart paints " + shape + " in " + colour);
        }
    }

    @Override
    public void setColor(Color c) {
        colour = c;
    }

    @Override
    public Color getColor() {
        return colour;
    }

    // XChart sets these, and what they say changes nothing here

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setStroke(Stroke stroke) {}

    @Override
    public void setFont(Font font) {}

    @Override
    public Shape getClip() {
        return null;
    }

    @Override
    public void setClip(Shape clip) {}
}
