package dev.migrate.changelog.yaml;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
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
 */
record ColumnDefinition(
        Column column, boolean primaryKey, @Nullable String primaryKeyName, List<Constraint> constraints) {

    private static final ValueAttributes DEFAULT_VALUE = new ValueAttributes("defaultValue");

    static ColumnDefinition read(AttributeMap attributes) {
        String name = attributes.name("name");
        Column column = new Column(
                name,
                attributes.type("type"),
                true,
                DEFAULT_VALUE.read(attributes),
                new IdentityAttributes("").read(attributes),
                attributes.optionalText("remarks"));
        ColumnConstraints constraints = ColumnConstraints.read(name, constraintMap(attributes));
        refuseOthers(attributes);
        attributes.finish();
        return new ColumnDefinition(
                column.withNullable(constraints.nullable()),
                constraints.primaryKey(),
                constraints.primaryKeyName(),
                constraints.constraints());
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
        attributes.refuse("Fill the column with an 'update' change after it.", CellAttributes.VALUE_NAMES);
        attributes.refuse("Leave the name of the default out.", "defaultValueConstraintName");
        attributes.refuse("Leave it out: the column comes last.", "afterColumn", "beforeColumn", "position");
        attributes.refuse("Leave it out.", "encoding", "rawDateValue");
        attributes.onlyFlag("defaultOnNull", false, "Leave it out.");
        attributes.onlyFlag("computed", false, "Use a 'sql' change for computed columns.");
        attributes.onlyFlag("descending", false, "Leave it out: it belongs to 'createIndex'.");
        attributes.onlyFlag("included", false, "Leave it out: it belongs to 'createIndex'.");
    }
}
