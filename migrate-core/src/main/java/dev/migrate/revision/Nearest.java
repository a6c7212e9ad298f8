package dev.migrate.revision;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names that somebody may have meant: those that begin alike, or differ in few letters. */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** Returns at most three names, the most similar one first. */
    public static List<String> to(String asked, Stream<String> names) {
        int limit = Math.min(3, asked.length() / 3);
        return names.map(name -> new Candidate(name, distance(asked, name, limit)))
                .filter(candidate -> candidate.distance() <= limit)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, int distance) {}

    private static int distance(String asked, String name, int limit) {
        String left = asked.toLowerCase(Locale.ROOT);
        String right = name.toLowerCase(Locale.ROOT);
        if (left.length() >= 2 && right.startsWith(left)) {
            return 0;
        }
        return Math.abs(left.length() - right.length()) > limit ? limit + 1 : edits(left, right, limit);
    }

    /** Levenshtein distance by rows, given up as soon as a whole row is beyond the limit. */
    private static int edits(String left, String right, int limit) {
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            int best = i;
            for (int j = 1; j <= right.length(); j++) {
                int substitute = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitute, Math.min(previous[j], row[j - 1]) + 1);
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            previous = row;
        }
        return previous[right.length()];
    }
}
