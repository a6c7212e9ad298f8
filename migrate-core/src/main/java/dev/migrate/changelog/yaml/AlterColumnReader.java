package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RemarksChange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code alterColumn}: what is given changes, what is not given stays.
 *
 * <p>{@code defaultValue: ~} or {@code dropDefault: true} takes the default away, {@code remarks: ~} the comment. The
 * attributes that start with {@code existing} say what the column was, for the way back and for databases that want
 * the whole column; they need {@code existingType}. Where {@code existingNullable} is left out, the column was the
 * opposite of the new {@code nullable}, or nullable.
 */
final class AlterColumnReader {

    private static final ValueAttributes NEW_DEFAULT = new ValueAttributes("defaultValue");
    private static final ValueAttributes EXISTING_DEFAULT = new ValueAttributes("existingDefaultValue");
    private static final IdentityAttributes EXISTING_IDENTITY = new IdentityAttributes("existing");

    private AlterColumnReader() {}

    static Map<String, ChangeReader> all() {
        return Map.of("alterColumn", AlterColumnReader::read);
    }

    private static Operation read(AttributeMap attributes) {
        QualifiedName table = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        Attributes.refuseCatalog(attributes);
        String column = attributes.name(Attributes.COLUMN_NAME);
        String newName = oneName(attributes);
        DataType newType = oneType(attributes);
        Boolean newNullable = attributes.optionalFlag("nullable");
        DefaultChange newDefault = newDefault(attributes);
        RemarksChange newRemarks =
                (attributes.find("remarks") == null) ? null : new RemarksChange(attributes.optionalText("remarks"));
        Column existing = existing(attributes, column, newNullable);
        if (newName == null && newType == null && newNullable == null && newDefault == null && newRemarks == null) {
            attributes.finish();
            throw new MigrateException(
                    "The change 'alterColumn' changes nothing.",
                    attributes.location(),
                    "Give it 'name', 'type', 'nullable', 'defaultValue' or 'remarks'.");
        }
        return new AlterColumn(table, column, newName, newType, newNullable, newDefault, newRemarks, existing);
    }

    private static @Nullable String oneName(AttributeMap attributes) {
        String name = attributes.optionalName("name");
        String alias = attributes.optionalName("newColumnName");
        if (name != null && alias != null) {
            throw attributes.conflict("name", "newColumnName");
        }
        return (name == null) ? alias : name;
    }

    private static @Nullable DataType oneType(AttributeMap attributes) {
        DataType type = attributes.optionalType("type");
        DataType alias = attributes.optionalType("newDataType");
        if (type != null && alias != null) {
            throw attributes.conflict("type", "newDataType");
        }
        return (type == null) ? alias : type;
    }

    private static @Nullable DefaultChange newDefault(AttributeMap attributes) {
        Value value = NEW_DEFAULT.read(attributes);
        boolean drop = attributes.flag("dropDefault", false);
        if (drop && value != null) {
            throw attributes.conflict("defaultValue", "dropDefault");
        }
        return (drop || value != null) ? new DefaultChange(withoutNull(value)) : null;
    }

    private static @Nullable Column existing(AttributeMap attributes, String column, @Nullable Boolean newNullable) {
        DataType type = attributes.optionalType("existingType");
        Boolean nullable = attributes.optionalFlag("existingNullable");
        Value defaultValue = EXISTING_DEFAULT.read(attributes);
        Identity identity = EXISTING_IDENTITY.read(attributes);
        String remarks = attributes.optionalText("existingRemarks");
        if (type == null) {
            if (nullable != null || defaultValue != null || identity != null || remarks != null) {
                throw attributes.missing("existingType");
            }
            return null;
        }
        boolean wasNullable = (nullable == null) ? wasNullable(newNullable) : nullable;
        return new Column(column, type, wasNullable, withoutNull(defaultValue), identity, remarks);
    }

    /** Returns what the column was if nobody says. */
    static boolean wasNullable(@Nullable Boolean newNullable) {
        return newNullable == null || !newNullable;
    }

    private static @Nullable Value withoutNull(@Nullable Value value) {
        return (value == Value.Null.INSTANCE) ? null : value;
    }
}
