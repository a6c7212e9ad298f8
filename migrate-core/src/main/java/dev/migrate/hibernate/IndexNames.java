package dev.migrate.hibernate;

import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells indexes apart that have the same name on two tables, which most databases don't allow in one schema. */
final class IndexNames {

    private final List<String> remarks;
    private final Map<QualifiedName, QualifiedName> owners = new HashMap<>();

    IndexNames(List<String> remarks) {
        this.remarks = remarks;
    }

    /** Returns the tables by name, without indexes that have the name of an index of a table before. */
    List<Table> withoutTwins(Collection<Table> tables) {
        return tables.stream()
                .sorted(Comparator.comparing((Table table) -> table.name().toString()))
                .map(this::withoutTwins)
                .toList();
    }

    private Table withoutTwins(Table table) {
        List<Index> kept = new ArrayList<>();
        for (Index index : table.indexes()) {
            QualifiedName owner = owners.putIfAbsent(table.name().withName(index.name()), table.name());
            if (owner == null) {
                kept.add(index);
            } else {
                remarks.add("The index '" + index.name() + "' of the table '" + table.name()
                        + "' has the name of an index of '" + owner + "': only that one is compared."
                        + " Give one of them another name.");
            }
        }
        return new Table(
                table.name(),
                table.columns(),
                table.primaryKey(),
                table.uniqueConstraints(),
                table.foreignKeys(),
                table.checkConstraints(),
                kept,
                table.remarks());
    }
}
