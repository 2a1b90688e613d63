package dossier.chart;

import java.util.Comparator;
import java.util.PriorityQueue;

/** A prefix code with short codes for frequent symbols, as RFC 1951 numbers them. */
final class Huffman {
    /** In bits; 0 where a symbol does not occur. */
    final int[] lengths;
    /** First bit lowest. */
    final int[] codes;

    /** @param limit the longest code allowed, in bits */
    Huffman(int[] counts, int limit) {
        lengths = new int[counts.length];
        codes = new int[counts.length];
        int[] weights = counts.clone();
        // too deep a tree gets flatter as small counts are raised
        while (!measure(weights, limit)) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
            }
        }
        number(limit);
    }

    private record Node(long weight, int order, int symbol, Node left, Node right) {}

    private boolean measure(int[] weights, int limit) {
        PriorityQueue<Node> queue =
                new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparingInt(Node::order));
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                queue.add(new Node(weights[i], i, i, null, null));
            }
        }
        // a code needs two symbols, even if one or none occurs
        for (int i = 0; queue.size() < 2; i++) {
            if (weights[i] == 0) {
                queue.add(new Node(0, i, i, null, null));
            }
        }
        int order = weights.length;
        while (queue.size() > 1) {
            Node a = queue.remove();
            Node b = queue.remove();
            queue.add(new Node(a.weight + b.weight, order++, -1, a, b));
        }
        return depths(queue.remove(), 0, limit);
    }

    private boolean depths(Node node, int depth, int limit) {
        if (node.symbol >= 0) {
            lengths[node.symbol] = depth;
            return depth <= limit;
        }
        return depths(node.left, depth + 1, limit) & depths(node.right, depth + 1, limit);
    }

    /** Codes of one length are consecutive, in the order of their symbols. */
    private void number(int limit) {
        int code = 0;
        for (int length = 1; length <= limit; length++) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    codes[i] = Integer.reverse(code++) >>> 32 - length;
                }
            }
            code <<= 1;
        }
    }
}
