package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What somebody should think about before a generated operation runs: what is lost, what waits, and the safe way. */
final class Reviews {

    private final PlanDraft draft;

    Reviews(PlanDraft draft) {
        this.draft = draft;
    }

    List<String> dropTable(QualifiedName table) {
        return List.of("The rows of " + table + " are lost; the way back brings back the empty table. "
                + "Stop using it a release earlier, and keep a copy.");
    }

    List<String> dropColumn(QualifiedName table, String column) {
        return List.of("The values of " + table + "." + column + " are lost. Stop using it a release earlier.");
    }

    List<String> createIndex(QualifiedName table, Index index) {
        List<String> reviews = new ArrayList<>();
        if (index.unique()) {
            reviews.add(duplicates(table, index));
        }
        if (draft.isPostgresql()) {
            reviews.add("Writes to " + table + " wait until the index is built. If it is big, build it with "
                    + "'concurrently: true' in a revision of its own.");
        } else if (!draft.isMysql() && !index.unique()) {
            reviews.add("Writes to " + table + " wait until the index is built.");
        }
        return reviews;
    }

    private static String duplicates(QualifiedName table, Index index) {
        return duplicates(table, KeyCover.columns(index));
    }

    private static String duplicates(QualifiedName table, List<String> columns) {
        return "Fails if rows of " + table + " are equal in " + String.join(", ", columns) + ". Look for them first.";
    }

    List<String> addUnique(QualifiedName table, List<String> columns) {
        List<String> reviews = new ArrayList<>();
        reviews.add(duplicates(table, columns));
        if (draft.isPostgresql()) {
            reviews.add("Nobody reads or writes " + table + " until its index is built. If it is big, create a unique "
                    + "index with 'concurrently: true' in a revision before.");
        }
        return reviews;
    }

    List<String> addPrimaryKey(QualifiedName table, PrimaryKey key) {
        return List.of(duplicates(table, key.columns()) + " The table is locked until the key's index is built.");
    }

    List<String> addForeignKey(QualifiedName table, ForeignKey key) {
        String fails = "Fails if rows of " + table + " reference what " + key.referencedTable() + " lacks";
        if (draft.isPostgresql()) {
            return List.of(fails + ", and writes to both tables wait while every row is checked. If it is big, add the "
                    + "key as 'not valid' by SQL and validate it in a later revision.");
        }
        if (draft.isMysql()) {
            return List.of(fails + ", and writes wait while the table is copied.");
        }
        return List.of(fails + ".");
    }

    List<String> addCheck(QualifiedName table) {
        String fails = "Fails if rows of " + table + " don't meet it";
        if (draft.isPostgresql()) {
            return List.of(
                    fails + ", and nobody reads or writes the table while every row is checked. If it is big, add "
                            + "it as 'not valid' by SQL and validate it in a later revision.");
        }
        if (draft.isMysql()) {
            return List.of(fails + ", and writes wait while the table is copied.");
        }
        return List.of(fails + ".");
    }

    List<String> addColumn(QualifiedName table, Column column) {
        boolean numbered = column.identity() != null;
        String generation = column.type().generation();
        boolean stored =
                generation != null && !generation.toLowerCase(Locale.ROOT).endsWith("virtual");
        if ((numbered || stored) && (draft.isPostgresql() || draft.isMysql())) {
            return List.of("Rewrites " + table + " while " + waiting() + ".");
        }
        return List.of();
    }

    List<String> setNotNull(QualifiedName table, Column column, boolean filled) {
        List<String> reviews = new ArrayList<>();
        if (!filled) {
            reviews.add("Fails if " + table + "." + column.name()
                    + " is null anywhere. Count first: select count(*) from "
                    + draft.dialect().quote(table) + " where " + draft.dialect().quote(column.name()) + " is null");
        }
        if (draft.isPostgresql()) {
            reviews.add(
                    "Nobody reads or writes " + table + " while every row is checked. If it is big, validate a check "
                            + "'" + column.name() + " is not null' in a revision before.");
        }
        return reviews;
    }

    List<String> changeType(QualifiedName table, String column, TypeChange change) {
        List<String> reviews = new ArrayList<>();
        if (change.narrows()) {
            reviews.add(
                    "Values of " + table + "." + column + " may not fit into " + change.to() + "; the statement then "
                            + (draft.isMysql() ? "fails, or cuts them without strict mode." : "fails.")
                            + " Look for them first.");
        }
        if (draft.isPostgresql() && !change.isInstant()) {
            reviews.add("Rewrites " + table + " and its indexes while " + waiting()
                    + ". If it is big, add a column, copy in batches and swap the names.");
        } else if (draft.isMysql() && !change.isInstant()) {
            reviews.add("Copies " + table + " while " + waiting() + ".");
        }
        return reviews;
    }

    String noConversion(QualifiedName table, Column from, Column to) {
        String missing =
                " has no conversion from " + from.type() + " to " + to.type() + " for " + table + "." + to.name();
        return draft.isPostgresql()
                ? "PostgreSQL" + missing + ". Write one by SQL, 'alter column … type … using …', in place of this."
                : "MariaDB" + missing + ". Add another column, fill it and drop this one, in place of this.";
    }

    private String waiting() {
        return draft.isMysql() ? "writes wait" : "nobody reads or writes it";
    }
}
