package dev.migrate.hibernate;

import java.util.HashSet;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;

/** Tables that hold the elements of a collection, or who belongs to whom, and no entity. */
final class CollectionTables {

    private CollectionTables() {}

    static Set<Table> in(Metadata metadata) {
        Set<Table> tables = new HashSet<>();
        for (Collection collection : metadata.getCollectionBindings()) {
            if (!collection.isOneToMany()) {
                tables.add(collection.getCollectionTable());
            }
        }
        for (PersistentClass entity : metadata.getEntityBindings()) {
            tables.remove(entity.getTable());
            entity.getJoins().forEach((join) -> tables.remove(join.getTable()));
        }
        return tables;
    }
}
