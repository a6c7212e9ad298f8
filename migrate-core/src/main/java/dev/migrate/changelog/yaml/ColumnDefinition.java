package dev.migrate.changelog.yaml;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.Value;
import dev.migrate.operation.ColumnPlacement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column with the constraints that were written at it.
 *
 * @param column the column
 * @param primaryKey whether it is part of the primary key
 * @param primaryKeyName the key's name, if it is given here
 * @param constraints the constraints over this column alone
 * @param existingRows what rows that exist get, if that is said
 * @param placement where a new column stands, if that is said
 */
record ColumnDefinition(
        Column column,
        boolean primaryKey,
        @Nullable String primaryKeyName,
        List<Constraint> constraints,
        @Nullable Value existingRows,
        @Nullable ColumnPlacement placement) {

    private static final String[] PLACES = {"afterColumn", "beforeColumn", "position"};

    private static final ValueAttributes DEFAULT_VALUE = new ValueAttributes("defaultValue");

    /** Reads a column of a table that is created, or of one that exists. */
    static ColumnDefinition read(AttributeMap attributes, boolean tableExists) {
        String name = attributes.name("name");
        Column column = new Column(
                name,
                attributes.type("type"),
                true,
                DEFAULT_VALUE.read(attributes),
                new IdentityAttributes("").read(attributes),
                attributes.optionalText("remarks"));
        ColumnConstraints constraints = ColumnConstraints.read(name, constraintMap(attributes));
        if (!tableExists) {
            attributes.refuse("Leave it out: a new table has no rows.", CellAttributes.VALUE_NAMES);
            attributes.refuse("Leave it out: columns stand as they are listed.", PLACES);
        }
        Value existingRows = tableExists ? CellAttributes.value(attributes) : null;
        ColumnPlacement placement = tableExists ? placement(name, attributes) : null;
        refuseOthers(attributes);
        attributes.finish();
        return new ColumnDefinition(
                column.withNullable(constraints.nullable()),
                constraints.primaryKey(),
                constraints.primaryKeyName(),
                constraints.constraints(),
                existingRows,
                placement);
    }

    private static @Nullable ColumnPlacement placement(String column, AttributeMap attributes) {
        String after = attributes.optionalName("afterColumn");
        String before = attributes.optionalName("beforeColumn");
        Long position = attributes.optionalLong("position");
        if (before != null && after != null) {
            throw attributes.conflict("afterColumn", "beforeColumn");
        }
        if (position != null && (after != null || before != null)) {
            throw attributes.conflict((after != null) ? "afterColumn" : "beforeColumn", "position");
        }
        return (after == null && before == null && position == null)
                ? null
                : new ColumnPlacement(column, after, before, position);
    }

    private static AttributeMap constraintMap(AttributeMap attributes) {
        YamlNode node = attributes.present("constraints");
        if (node == null) {
            return new AttributeMap(
                    "'constraints'", new YamlMap(Map.of(), attributes.location()), attributes.location());
        }
        if (node instanceof YamlMap map) {
            return new AttributeMap("'constraints'", map, map.location());
        }
        throw attributes.wrong(
                "constraints", node, "must be a map, not " + node.kind(), "Write it as '{nullable: false}'.");
    }

    private static void refuseOthers(AttributeMap attributes) {
        attributes.refuse("Leave the name of the default out.", "defaultValueConstraintName");
        attributes.refuse("Leave it out.", "encoding", "rawDateValue");
        attributes.onlyFlag("defaultOnNull", false, "Leave it out.");
        attributes.onlyFlag("computed", false, "Use a 'sql' change for computed columns.");
        attributes.onlyFlag("descending", false, "Leave it out: it belongs to 'createIndex'.");
        attributes.onlyFlag("included", false, "Leave it out: it belongs to 'createIndex'.");
    }
}
