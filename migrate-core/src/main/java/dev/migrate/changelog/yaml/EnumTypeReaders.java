package dev.migrate.changelog.yaml;

import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the changes of types with listed values, which Liquibase doesn't have. */
final class EnumTypeReaders {

    static final String TYPE_NAME = "typeName";

    private EnumTypeReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of(
                "createEnumType", EnumTypeReaders::create,
                "dropEnumType", EnumTypeReaders::drop,
                "addEnumValue", EnumTypeReaders::addValue,
                "renameEnumValue", EnumTypeReaders::renameValue,
                "renameEnumType", EnumTypeReaders::rename);
    }

    private static QualifiedName name(AttributeMap attributes) {
        return attributes.qualifiedName(Attributes.SCHEMA_NAME, TYPE_NAME);
    }

    private static Operation create(AttributeMap attributes) {
        return new CreateEnumType(new EnumType(name(attributes), values(attributes)));
    }

    /** A list alone is read, because a value may have commas and blanks in it. */
    private static List<String> values(AttributeMap attributes) {
        YamlNode node = attributes.node("values");
        if (!(node instanceof YamlList list)) {
            throw attributes.wrong("values", node, "must be a list, not " + node.kind(), "Write it as '[sad, happy]'.");
        }
        List<String> values = new ArrayList<>();
        for (YamlNode item : list.items()) {
            YamlScalar value = attributes.scalar("values", item);
            if (value.isNull()) {
                throw attributes.wrong(
                        "values", item, "must not have null in it", "Write it in quotes if it is a text.");
            }
            values.add(value.text());
        }
        return values;
    }

    private static Operation drop(AttributeMap attributes) {
        return new DropEnumType(name(attributes), attributes.flag("ifExists", false), null);
    }

    private static Operation addValue(AttributeMap attributes) {
        QualifiedName type = name(attributes);
        String value = text(attributes, "value");
        String before = attributes.optionalText("before");
        String after = attributes.optionalText("after");
        if (before != null && after != null) {
            throw attributes.conflict("before", "after");
        }
        return new AddEnumValue(type, value, before, after, attributes.flag("ifNotExists", false));
    }

    private static Operation renameValue(AttributeMap attributes) {
        return new RenameEnumValue(name(attributes), text(attributes, "oldValue"), text(attributes, "newValue"));
    }

    private static Operation rename(AttributeMap attributes) {
        attributes.expect("oldTypeName", "newTypeName");
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, "oldTypeName");
        return new RenameEnumType(name, attributes.name("newTypeName"));
    }

    /** A value may be empty, unlike a name. */
    private static String text(AttributeMap attributes, String name) {
        return attributes.scalar(name).text();
    }
}
