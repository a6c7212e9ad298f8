package dev.migrate.hibernate;

import java.util.HashSet;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.SingleTableSubclass;
import org.hibernate.mapping.Table;

/** Columns that only some of the classes in one table have: rows of the others leave them empty, whatever a class says. */
final class SubclassColumns {

    private record Place(Table table, String column) {}

    private final Set<Place> ofSome = new HashSet<>();
    private final Set<Place> ofAll = new HashSet<>();

    SubclassColumns(Metadata metadata) {
        for (PersistentClass entity : metadata.getEntityBindings()) {
            Set<Place> places = (entity instanceof SingleTableSubclass) ? ofSome : ofAll;
            for (Property property : entity.getProperties()) {
                for (Selectable selectable : property.getSelectables()) {
                    if (selectable instanceof Column column) {
                        places.add(new Place(property.getValue().getTable(), column.getName()));
                    }
                }
            }
        }
    }

    boolean contains(Table table, Column column) {
        Place place = new Place(table, column.getName());
        return ofSome.contains(place) && !ofAll.contains(place);
    }
}
