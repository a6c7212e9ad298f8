package dev.migrate.changelog.yaml;

import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column references, written at the column.
 *
 * @param name the foreign key's name, or {@code null} where the database chooses one
 * @param table the referenced table
 * @param columns the referenced column, or nothing for the table's primary key
 * @param deleteCascade whether rows go with the row that they reference
 */
record InlineReference(@Nullable String name, QualifiedName table, List<String> columns, boolean deleteCascade) {

    /** A table, and its column in parentheses if it is named. */
    private static final Pattern REFERENCES = Pattern.compile("([^()]++)(?:\\(([^(),]++)\\))?+\\s*+");

    private static final String REFERENCES_NAME = "references";
    private static final String TABLE_NAME = "referencedTableName";

    static @Nullable InlineReference read(AttributeMap attributes) {
        String name = attributes.optionalName("foreignKeyName");
        YamlScalar references = attributes.optionalScalar(REFERENCES_NAME);
        String tableName = attributes.optionalName(TABLE_NAME);
        String schema = attributes.optionalName("referencedTableSchemaName");
        List<String> columns = attributes.optionalNames("referencedColumnNames", NameSplit.AT_COMMAS);
        boolean deleteCascade = attributes.flag("deleteCascade", false);
        if (references != null && tableName != null) {
            throw attributes.conflict(REFERENCES_NAME, TABLE_NAME);
        }
        if (references != null) {
            if (schema != null || !columns.isEmpty()) {
                throw attributes.conflict(
                        REFERENCES_NAME, (schema == null) ? "referencedColumnNames" : "referencedTableSchemaName");
            }
            return parse(attributes, references, name, deleteCascade);
        }
        if (tableName != null) {
            return new InlineReference(name, new QualifiedName(schema, tableName), columns, deleteCascade);
        }
        if (name != null || schema != null || deleteCascade || !columns.isEmpty()) {
            throw attributes.missing(REFERENCES_NAME);
        }
        return null;
    }

    private static InlineReference parse(
            AttributeMap attributes, YamlScalar references, @Nullable String name, boolean deleteCascade) {
        Matcher matcher = REFERENCES.matcher(attributes.filled(REFERENCES_NAME, references));
        if (!matcher.matches()) {
            throw attributes.wrong(
                    REFERENCES_NAME, references, "must be a table with a column", "Write it as 'table(column)'.");
        }
        String column = matcher.group(2);
        return new InlineReference(
                name,
                DottedName.parse(String.valueOf(matcher.group(1))),
                (column == null) ? List.of() : List.of(column.strip()),
                deleteCascade);
    }

    /** Whether a foreign key says nothing that can't be written at its column. */
    static boolean canCarry(ForeignKey key) {
        return key.columns().size() == 1
                && key.onUpdate() == ReferentialAction.NO_ACTION
                && (key.onDelete() == ReferentialAction.NO_ACTION || key.onDelete() == ReferentialAction.CASCADE);
    }

    static void write(FormBuilder form, ForeignKey key) {
        form.text("foreignKeyName", key.name());
        QualifiedName table = key.referencedTable();
        String schema = table.schema();
        boolean simple = DottedName.isSimple(table.name())
                && (schema == null || DottedName.isSimple(schema))
                && key.referencedColumns().stream().allMatch(DottedName::isSimple);
        if (simple) {
            String columns =
                    key.referencedColumns().isEmpty() ? "" : "(" + String.join(",", key.referencedColumns()) + ")";
            form.text(REFERENCES_NAME, DottedName.format(table) + columns);
        } else {
            form.text("referencedTableSchemaName", schema);
            form.text(TABLE_NAME, table.name());
            form.names("referencedColumnNames", key.referencedColumns());
        }
        if (key.onDelete() == ReferentialAction.CASCADE) {
            form.flag("deleteCascade", true);
        }
        DeferralAttributes.write(form, key.deferral());
    }
}
