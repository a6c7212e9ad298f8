package dev.migrate.actuate;

import dev.migrate.autoconfigure.RevisionFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Many revisions as teams write them: a trunk, branches of some length that are merged again, and a few labels. */
final class RevisionForest {

    private static final long SEED = 20261123;

    private final RevisionFiles files;

    RevisionForest(Path folder) {
        files = new RevisionFiles(folder);
    }

    /** Returns the id of a revision by its number. */
    static String id(int number) {
        return "%04x%08x".formatted(number * 40503 & 0xffff, number);
    }

    /** Writes about as many revisions with one head, and returns how many. */
    int write(int count) {
        Random random = new Random(SEED);
        List<Integer> open = new ArrayList<>(List.of(0));
        revision(0, List.of(), "Create table 0");
        int number = 1;
        for (; number < count || open.size() > 1; number++) {
            int branch = random.nextInt(open.size());
            boolean merges = open.size() > 1 && (number >= count || random.nextInt(9) == 0);
            boolean branches = !merges && number < count && open.size() < 6 && random.nextInt(12) == 0;
            if (merges) {
                int other = (branch + 1) % open.size();
                revision(number, List.of(open.get(branch), open.get(other)), "Merge the work of two teams");
                int gone = open.get(other);
                open.set(branch, number);
                open.remove((Integer) gone);
            } else {
                revision(number, List.of(open.get(branch)), "Create table " + number + words(random));
                if (branches) {
                    open.add(number);
                } else {
                    open.set(branch, number);
                }
            }
        }
        return number;
    }

    private static String words(Random random) {
        List<String> words = List.of("", " for the invoices", " and say who may read it", " as the auditors want it");
        return words.get(random.nextInt(words.size()));
    }

    private void revision(int number, List<Integer> parents, String message) {
        String id = id(number);
        files.text(id, """
                revision: %s
                downRevision: [%s]
                %smessage: %s
                upgrade:%s
                """.formatted(
                id,
                String.join(", ", parents.stream().map(RevisionForest::id).toList()),
                (number % 211 == 100) ? "branchLabels: [team" + number + "]\n" : "",
                message,
                (parents.size() > 1)
                        ? " []"
                        : "\n  - createTable: {tableName: table_%d, columns: [{column: {name: id, type: bigint}}]}"
                                .formatted(number)));
    }
}
