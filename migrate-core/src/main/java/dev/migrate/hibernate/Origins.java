package dev.migrate.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.OneToMany;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/** Where in the entity classes the tables and columns of a mapping are declared. */
final class Origins {

    private final Declarations declarations;
    private final Map<Table, Origin> tables = new HashMap<>();
    private final Map<Table, Map<String, Origin>> columns = new HashMap<>();

    Origins(Metadata metadata, FormerNames formerNames) {
        this.declarations = new Declarations(formerNames);
        List<PersistentClass> entities = new ArrayList<>(metadata.getEntityBindings());
        entities.sort(Comparator.comparing(PersistentClass::getEntityName));
        entities.forEach(this::addDeclared);
        entities.forEach(this::addInherited);
        List<Collection> collections = new ArrayList<>(metadata.getCollectionBindings());
        collections.sort(Comparator.comparing(Collection::getRole));
        collections.forEach(this::addCollection);
    }

    @Nullable
    Origin table(Table table) {
        return tables.get(table);
    }

    @Nullable
    Origin column(Table table, Column column) {
        return columns.getOrDefault(table, Map.of()).get(column.getName());
    }

    private void addDeclared(PersistentClass entity) {
        Class<?> type = type(entity);
        // The class that a table was made for is its origin: a subclass that shares it doesn't rename it.
        if (entity instanceof RootClass || !entity.getTable().equals(entity.getRootTable())) {
            tables.putIfAbsent(entity.getTable(), new Origin(entity.getEntityName(), declarations.formerName(type)));
        }
        for (Property property : entity.getDeclaredProperties()) {
            add(property, entity.getEntityName(), type, property.getValue().getTable());
        }
        Property identifier = entity.getDeclaredIdentifierProperty();
        if (identifier != null) {
            add(identifier, entity.getEntityName(), type, entity.getTable());
        }
        for (Join join : entity.getJoins()) {
            tables.putIfAbsent(join.getTable(), new Origin(entity.getEntityName(), null));
            add(join.getKey(), new Origin(entity.getEntityName(), null), join.getTable());
        }
        add(entity.getDiscriminator(), new Origin(entity.getEntityName(), null), entity.getTable());
    }

    /** A table of its own repeats the columns of the classes above. */
    private void addInherited(PersistentClass entity) {
        for (Property property : entity.getPropertyClosure()) {
            add(property, entity.getEntityName(), type(entity), entity.getTable());
        }
        Property identifier = entity.getIdentifierProperty();
        if (identifier != null) {
            add(identifier, entity.getEntityName(), type(entity), entity.getTable());
        }
        add(entity.getKey(), new Origin(entity.getEntityName(), null), entity.getTable());
    }

    private void addCollection(Collection collection) {
        String role = collection.getRole();
        String owner = collection.getOwnerEntityName();
        String attribute = role.startsWith(owner + ".") ? role.substring(owner.length() + 1) : role;
        Class<?> type = (collection.getOwner() == null) ? null : type(collection.getOwner());
        String former = declarations.formerName(type, attribute);
        Table table = collection.getCollectionTable();
        Origin origin = new Origin(role, null);
        if (!(collection.getElement() instanceof OneToMany)) {
            tables.putIfAbsent(table, new Origin(role, former));
            add(collection.getElement(), origin, table);
        }
        add(collection.getKey(), origin, collection.getKey().getTable());
        if (collection instanceof IndexedCollection indexed) {
            add(indexed.getIndex(), origin, indexed.getIndex().getTable());
        }
    }

    private void add(Property property, String owner, @Nullable Class<?> type, @Nullable Table table) {
        String name = owner + "." + property.getName();
        if (property.getValue() instanceof Component component) {
            Class<?> embeddable = component.isDynamic() ? null : component.getComponentClass();
            for (Property nested : component.getProperties()) {
                add(nested, name, embeddable, table);
            }
        } else {
            boolean single = property.getColumnSpan() == 1;
            String former = single ? declarations.formerName(type, property.getName()) : null;
            add(property.getValue(), new Origin(name, former), table);
        }
    }

    private void add(@Nullable Value value, Origin origin, @Nullable Table table) {
        if (value != null && table != null) {
            Map<String, Origin> known = columns.computeIfAbsent(table, (key) -> new HashMap<>());
            for (Selectable selectable : value.getSelectables()) {
                if (selectable instanceof Column column) {
                    known.putIfAbsent(column.getName(), origin);
                }
            }
        }
    }

    private static @Nullable Class<?> type(PersistentClass entity) {
        return entity.hasPojoRepresentation() ? entity.getMappedClass() : null;
    }
}
