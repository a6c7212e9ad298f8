package dev.migrate.changelog.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names that are known at some place, to say which one was probably meant. */
record Names(Collection<String> known) {

    /** Longer names are no slips of the finger, and comparing them would take long. */
    private static final int LONGEST = 100;

    /** Returns the nearest known name, if one is near: a third of its letters or two may differ. */
    Optional<String> nearest(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter((candidate) -> isNear(name, candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns what to do about an unknown name. */
    String remedyFor(String name) {
        return nearest(name)
                .map((candidate) -> "Did you mean '" + candidate + "'?")
                .orElseGet(() -> "Known here: " + listed() + ".");
    }

    private String listed() {
        return known.stream().map((name) -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    static boolean isNear(String name, String candidate) {
        return distance(name, candidate) <= Math.max(2, candidate.length() / 3);
    }

    /** Counts the letters to insert, drop or replace; case is ignored. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + ((a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
