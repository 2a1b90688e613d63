package dossier.ask;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Lines of a tree, drawn with the characters that terminals have for it. */
final class Tree {
    private Tree() {}

    /**
     * Draws nodes that hang on one another.
     *
     * @param line what a node says, on one line
     * @param below the nodes below one
     * @param out gets each line: what is drawn before it, and what it says
     */
    static <T> void draw(
            List<T> nodes,
            String indent,
            Function<T, String> line,
            Function<T, List<T>> below,
            BiConsumer<String, String> out) {
        for (int i = 0; i < nodes.size(); i++) {
            boolean last = i == nodes.size() - 1;
            out.accept(indent + (last ? "└─ " : "├─ "), line.apply(nodes.get(i)));
            draw(below.apply(nodes.get(i)), indent + (last ? "   " : "│  "), line, below, out);
        }
    }
}
