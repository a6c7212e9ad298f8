package dev.migrate.hibernate;

import dev.migrate.model.Deferral;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Reads keys and indexes of a mapping. */
final class Keys {

    private static final Map<OnDeleteAction, ReferentialAction> ACTIONS = Map.of(
            OnDeleteAction.NO_ACTION, ReferentialAction.NO_ACTION,
            OnDeleteAction.CASCADE, ReferentialAction.CASCADE,
            OnDeleteAction.RESTRICT, ReferentialAction.RESTRICT,
            OnDeleteAction.SET_NULL, ReferentialAction.SET_NULL,
            OnDeleteAction.SET_DEFAULT, ReferentialAction.SET_DEFAULT);

    private final Metadata metadata;
    private final EntityNames names;

    Keys(Metadata metadata, EntityNames names) {
        this.metadata = metadata;
        this.names = names;
    }

    /** Collects the table's keys and indexes into its draft, always in the same order. */
    void read(Table table, TableDraft draft) {
        if (table.hasPrimaryKey()) {
            draft.primaryKey(new PrimaryKey(null, columns(exported(table.getPrimaryKey()))));
        }
        List<UniqueKey> uniques = new ArrayList<>(table.getUniqueKeys().values());
        uniques.sort(Comparator.comparing(UniqueKey::isNameExplicit)
                .reversed()
                .thenComparing((key) -> String.join(",", columns(key.getColumns()))));
        uniques.forEach((key) -> readUnique(key, draft));
        for (Column column : table.getColumns()) {
            if (column.isUnique()) {
                addUnique(List.of(names.of(column)), column.getUniqueKeyName(), draft);
            }
        }
        List<ForeignKey> foreignKeys = new ArrayList<>(table.getForeignKeyCollection());
        foreignKeys.sort(Comparator.comparing(ForeignKey::getName));
        foreignKeys.forEach((key) -> readForeignKey(key, draft));
        List<Index> indexes = new ArrayList<>(table.getIndexes().values());
        indexes.sort(Comparator.comparing(Index::getName));
        indexes.forEach((index) -> readIndex(index, draft));
    }

    /** Hibernate orders the columns of a key only when it exports a schema itself. */
    private List<Column> exported(org.hibernate.mapping.PrimaryKey key) {
        if (metadata instanceof MetadataImplementor implementor) {
            List<Column> ordered = implementor
                    .getMetadataBuildingOptions()
                    .getColumnOrderingStrategy()
                    .orderConstraintColumns(key, metadata);
            return (ordered == null) ? key.getColumns() : ordered;
        }
        return key.getColumns();
    }

    private void readUnique(UniqueKey key, TableDraft draft) {
        addUnique(columns(key.getColumns()), key.isNameExplicit() ? key.getName() : null, draft);
    }

    void addUnique(List<String> columns, @Nullable String name, TableDraft draft) {
        if (!draft.isUnique(columns)) {
            String written = (name == null || KeyNames.isHashed(name))
                    ? draft.keyNames().unique(columns)
                    : draft.keyNames().stated(names.ofKey(name));
            draft.unique(new UniqueConstraint(written, columns, Deferral.NOT_DEFERRABLE));
        }
    }

    private void readForeignKey(ForeignKey key, TableDraft draft) {
        if (!key.isCreationEnabled() || !key.isPhysicalConstraint()) {
            return;
        }
        Table target = key.getReferencedTable();
        List<Column> referenced =
                key.isReferenceToPrimaryKey() ? target.getPrimaryKey().getColumns() : key.getReferencedColumns();
        draft.foreignKey(new dev.migrate.model.ForeignKey(
                draft.keyNames().stated(names.ofKey(key.getName())),
                columns(key.getColumns()),
                names.of(target),
                columns(referenced),
                action(key.getOnDeleteAction()),
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE));
    }

    private static @Nullable NullsOrder nulls(String order) {
        if (order.endsWith("nulls first")) {
            return NullsOrder.FIRST;
        }
        return order.endsWith("nulls last") ? NullsOrder.LAST : null;
    }

    private void readIndex(Index index, TableDraft draft) {
        List<IndexColumn> columns = new ArrayList<>();
        for (Selectable selectable : index.getSelectables()) {
            String order = index.getSelectableOrderMap().getOrDefault(selectable, "");
            String words = order.strip().toLowerCase(Locale.ROOT);
            boolean descending = words.startsWith("desc");
            IndexColumn key = (selectable instanceof Column column)
                    ? new IndexColumn(names.of(column), descending)
                    : new IndexColumn(selectable.getText(), descending, true);
            columns.add(key.withNulls(nulls(words)));
        }
        draft.index(new dev.migrate.model.Index(
                draft.keyNames().stated(names.ofKey(index.getName())),
                columns,
                index.isUnique(),
                condition(index.getOptions()),
                List.of(),
                null));
    }

    private static ReferentialAction action(@Nullable OnDeleteAction action) {
        return (action == null)
                ? ReferentialAction.NO_ACTION
                : ACTIONS.getOrDefault(action, ReferentialAction.NO_ACTION);
    }

    /** The one option that the models have a place for. */
    private static @Nullable String condition(@Nullable String options) {
        String text = (options == null) ? "" : options.strip();
        return text.toLowerCase(Locale.ROOT).startsWith("where ")
                ? text.substring("where ".length()).strip()
                : null;
    }

    private List<String> columns(List<Column> columns) {
        return columns.stream().map(names::of).toList();
    }
}
