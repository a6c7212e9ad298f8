package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameSequence;
import java.util.Map;

/** Reads the changes of sequences. */
final class SequenceReaders {

    private SequenceReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of(
                "createSequence", SequenceReaders::create,
                "alterSequence", SequenceReaders::alter,
                "renameSequence", SequenceReaders::rename,
                "dropSequence", SequenceReaders::drop);
    }

    private static QualifiedName name(AttributeMap attributes) {
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, Attributes.SEQUENCE_NAME);
        Attributes.refuseCatalog(attributes);
        return name;
    }

    private static Operation create(AttributeMap attributes) {
        QualifiedName name = name(attributes);
        attributes.onlyFlag("ordered", false, "Use a 'sql' change for it.");
        return new CreateSequence(new Sequence(
                name,
                attributes.optionalType("dataType"),
                attributes.optionalLong("startValue"),
                attributes.optionalLong("incrementBy"),
                attributes.optionalLong("minValue"),
                attributes.optionalLong("maxValue"),
                attributes.optionalLong("cacheSize"),
                attributes.flag("cycle", false)));
    }

    private static Operation drop(AttributeMap attributes) {
        return new DropSequence(name(attributes), null);
    }

    private static Operation alter(AttributeMap attributes) {
        QualifiedName name = name(attributes);
        attributes.onlyFlag("ordered", false, "Use a 'sql' change for it.");
        AlterSequence operation = new AlterSequence(
                name,
                attributes.optionalType("dataType"),
                attributes.optionalLong("startValue"),
                attributes.optionalLong("incrementBy"),
                attributes.optionalLong("minValue"),
                attributes.optionalLong("maxValue"),
                attributes.optionalLong("cacheSize"),
                attributes.optionalFlag("cycle"),
                null);
        if (operation.equals(new AlterSequence(name, null, null, null, null, null, null, null, null))) {
            attributes.finish();
            throw new MigrateException(
                    "The change 'alterSequence' changes nothing.",
                    attributes.location(),
                    "Give it 'startValue', 'incrementBy', 'minValue', 'maxValue', 'cacheSize', 'cycle' or 'dataType'.");
        }
        return operation;
    }

    private static Operation rename(AttributeMap attributes) {
        attributes.expect("oldSequenceName", "newSequenceName");
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, "oldSequenceName");
        Attributes.refuseCatalog(attributes);
        return new RenameSequence(name, attributes.name("newSequenceName"));
    }
}
