package dev.migrate.changelog.yaml;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Map;

/** Reads the changes of primary keys, unique constraints, foreign keys and checks. */
final class KeyReaders {

    private KeyReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of(
                "addPrimaryKey", KeyReaders::addPrimaryKey,
                "dropPrimaryKey", KeyReaders::dropPrimaryKey,
                "addUniqueConstraint", KeyReaders::addUnique,
                "dropUniqueConstraint", KeyReaders::dropUnique,
                "addForeignKeyConstraint", KeyReaders::addForeignKey,
                "dropForeignKeyConstraint", KeyReaders::dropForeignKey,
                "dropAllForeignKeyConstraints", KeyReaders::dropAllForeignKeys,
                "addCheckConstraint", KeyReaders::addCheck,
                "dropCheckConstraint", KeyReaders::dropCheck);
    }

    private static QualifiedName table(AttributeMap attributes) {
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.TABLE_NAME);
        Attributes.refuseCatalog(attributes);
        return name;
    }

    private static QualifiedName baseTable(AttributeMap attributes) {
        QualifiedName name = attributes.qualifiedName("baseTableSchemaName", "baseTableName");
        attributes.refuse("Use 'baseTableSchemaName'.", "baseTableCatalogName");
        return name;
    }

    private static void refuseIndexOptions(AttributeMap attributes) {
        Attributes.refuseStorage(attributes, "forIndexName", "forIndexSchemaName", "forIndexCatalogName");
        attributes.onlyFlag("clustered", false, "Use a 'sql' change for it.");
        Attributes.refuseUnvalidated(attributes);
    }

    private static Operation addPrimaryKey(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        List<String> columns = attributes.names(Attributes.COLUMN_NAMES);
        refuseIndexOptions(attributes);
        return new AddPrimaryKey(table, new PrimaryKey(attributes.optionalName(Attributes.CONSTRAINT_NAME), columns));
    }

    private static Operation dropPrimaryKey(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        attributes.onlyFlag("dropIndex", false, "Use a 'dropIndex' change.");
        return new DropPrimaryKey(table, attributes.optionalName(Attributes.CONSTRAINT_NAME), null);
    }

    private static Operation addUnique(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        List<String> columns = attributes.names(Attributes.COLUMN_NAMES);
        refuseIndexOptions(attributes);
        attributes.onlyFlag("disabled", false, "Leave it out.");
        String name = attributes.optionalName(Attributes.CONSTRAINT_NAME);
        Deferral deferral = DeferralAttributes.read(attributes);
        boolean nullsNotDistinct = attributes.flag(Attributes.NULLS_NOT_DISTINCT, false);
        return new AddUniqueConstraint(table, new UniqueConstraint(name, columns, deferral, nullsNotDistinct));
    }

    private static Operation dropUnique(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        attributes.refuse("Leave it out: the constraint's name is enough.", "uniqueColumns");
        return new DropUniqueConstraint(table, attributes.name(Attributes.CONSTRAINT_NAME), null);
    }

    private static Operation addForeignKey(AttributeMap attributes) {
        QualifiedName table = baseTable(attributes);
        List<String> columns = attributes.names("baseColumnNames");
        QualifiedName referenced = attributes.qualifiedName("referencedTableSchemaName", "referencedTableName");
        attributes.refuse("Use 'referencedTableSchemaName'.", "referencedTableCatalogName");
        attributes.onlyFlag("referencesUniqueColumn", false, "Leave it out: it has no effect.");
        Attributes.refuseUnvalidated(attributes);
        return new AddForeignKeyConstraint(
                table,
                new ForeignKey(
                        attributes.optionalName(Attributes.CONSTRAINT_NAME),
                        columns,
                        referenced,
                        attributes.optionalNames("referencedColumnNames", NameSplit.AT_COMMAS),
                        ActionAttributes.onDelete(attributes),
                        ActionAttributes.onUpdate(attributes),
                        DeferralAttributes.read(attributes)));
    }

    private static Operation dropForeignKey(AttributeMap attributes) {
        return new DropForeignKeyConstraint(baseTable(attributes), attributes.name(Attributes.CONSTRAINT_NAME), null);
    }

    private static Operation dropAllForeignKeys(AttributeMap attributes) {
        return new DropAllForeignKeyConstraints(baseTable(attributes));
    }

    private static Operation addCheck(AttributeMap attributes) {
        QualifiedName table = table(attributes);
        attributes.onlyFlag("disabled", false, "Leave it out.");
        Attributes.refuseUnvalidated(attributes);
        String expression = attributes.oneText("constraintBody", "expression");
        return new AddCheckConstraint(
                table, new CheckConstraint(attributes.optionalName(Attributes.CONSTRAINT_NAME), expression));
    }

    private static Operation dropCheck(AttributeMap attributes) {
        return new DropCheckConstraint(table(attributes), attributes.name(Attributes.CONSTRAINT_NAME), null);
    }
}
