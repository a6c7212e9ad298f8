package dev.migrate;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.Sequence;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropView;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of {@link Operations} about what isn't a table: sequences, views, schemas. */
public abstract sealed class SchemaObjectOperations extends DataOperations permits RoutineOperations {

    SchemaObjectOperations(MigrationContext context, @Nullable String schema) {
        super(context, schema);
    }

    /** Creates a sequence with the database's defaults. */
    public void createSequence(String sequence) {
        createSequence(Sequence.of(name(sequence)));
    }

    /** Creates a sequence, for example {@code op.createSequence("invoice_no", s -> s.startWith(1000).cache(20))}. */
    public void createSequence(String sequence, Consumer<SequenceDefinition> definition) {
        SequenceDefinition attributes = new SequenceDefinition();
        definition.accept(attributes);
        createSequence(attributes.create(name(sequence)));
    }

    /** Creates a sequence from its model. */
    public void createSequence(Sequence sequence) {
        apply(new CreateSequence(sequence));
    }

    /** Changes attributes of a sequence; {@code startWith} is the number that comes next. */
    public void alterSequence(String sequence, Consumer<SequenceDefinition> alteration) {
        SequenceDefinition attributes = new SequenceDefinition();
        alteration.accept(attributes);
        apply(attributes.alter(name(sequence)));
    }

    /** Renames a sequence. */
    public void renameSequence(String sequence, String newName) {
        apply(new RenameSequence(name(sequence), newName));
    }

    /** Drops a sequence. */
    public void dropSequence(String sequence) {
        apply(new DropSequence(name(sequence), null));
    }

    /** Creates a view. */
    public void createView(String view, String selectQuery) {
        createView(view, selectQuery, (definition) -> {});
    }

    /** Creates a view with a comment or from its whole statement. */
    public void createView(String view, String selectQuery, Consumer<ViewDefinition> definition) {
        ViewDefinition attributes = new ViewDefinition();
        definition.accept(attributes);
        apply(attributes.build(name(view), selectQuery));
    }

    /** Creates a view, or replaces the one of that name. */
    public void replaceView(String view, String selectQuery) {
        createView(view, selectQuery, ViewDefinition::replaceIfExists);
    }

    /** Renames a view. */
    public void renameView(String view, String newName) {
        apply(new RenameView(name(view), newName));
    }

    /** Drops a view. */
    public void dropView(String view) {
        apply(new DropView(name(view), false, null));
    }

    /** Drops a view, if there is one of that name. */
    public void dropViewIfExists(String view) {
        apply(new DropView(name(view), true, null));
    }

    /** Creates a schema. */
    public void createSchema(String newSchema) {
        apply(new CreateSchema(newSchema, false));
    }

    /** Creates a schema, unless there is one of that name. */
    public void createSchemaIfNotExists(String newSchema) {
        apply(new CreateSchema(newSchema, true));
    }

    /** Drops an empty schema. */
    public void dropSchema(String emptySchema) {
        apply(new DropSchema(emptySchema, false, false));
    }

    /** Drops a schema that may be missing, or with all that is in it. */
    public void dropSchema(String oldSchema, Consumer<DropOptions> options) {
        DropOptions drop = new DropOptions();
        options.accept(drop);
        apply(new DropSchema(oldSchema, drop.isIfExists(), drop.isCascade()));
    }
}
