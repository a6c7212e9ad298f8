package dev.migrate.revision;

import java.util.Arrays;

/**
 * An order in which everything comes after what it needs, and that depends on nothing but the numbers given.
 *
 * <p>After a revision its smallest child that is ready comes next, so a branch stays together until it meets another.
 */
final class TopologicalOrder {

    private TopologicalOrder() {}

    /**
     * Sorts a graph; linear in nodes and edges.
     *
     * @param requirements for each node the nodes that come before it, without duplicates
     * @return fewer nodes than there are exactly if there is a cycle
     */
    static int[] of(int[][] requirements) {
        int[][] dependants = Adjacency.reversed(requirements);
        int[] missing = new int[requirements.length];
        int[] ready = new int[requirements.length];
        int top = 0;
        for (int node = requirements.length - 1; node >= 0; node--) {
            missing[node] = requirements[node].length;
            if (missing[node] == 0) {
                ready[top++] = node;
            }
        }
        int[] order = new int[requirements.length];
        int length = 0;
        while (top > 0) {
            int node = ready[--top];
            order[length++] = node;
            int[] followers = dependants[node];
            for (int i = followers.length - 1; i >= 0; i--) {
                if (--missing[followers[i]] == 0) {
                    ready[top++] = followers[i];
                }
            }
        }
        return (length == order.length) ? order : Arrays.copyOf(order, length);
    }
}
