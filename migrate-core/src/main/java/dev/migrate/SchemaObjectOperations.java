package dev.migrate;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.EnumType;
import dev.migrate.model.Sequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropView;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of {@link Operations} about what isn't a table: sequences, types, views, schemas. */
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

    /** Creates a type whose values are listed; a column names it as SQL does, in quotes where it has to be. */
    public void createEnumType(String type, String... values) {
        apply(new CreateEnumType(new EnumType(name(type), List.of(values))));
    }

    /** Drops a type with listed values, which no column may have any more. */
    public void dropEnumType(String type) {
        apply(new DropEnumType(name(type), false, null));
    }

    /** Drops a type with listed values, if there is one of that name. */
    public void dropEnumTypeIfExists(String type) {
        apply(new DropEnumType(name(type), true, null));
    }

    /** Adds a value as the last one; on PostgreSQL it can be used after the migration's own transaction. */
    public void addEnumValue(String type, String value) {
        addEnumValue(type, value, (definition) -> {});
    }

    /** Adds a value before or after another one, or one that the type may have already. */
    public void addEnumValue(String type, String value, Consumer<EnumValueDefinition> definition) {
        EnumValueDefinition added = new EnumValueDefinition();
        definition.accept(added);
        apply(added.build(name(type), value));
    }

    /** Adds a value before another one. */
    public void addEnumValueBefore(String type, String value, String neighbour) {
        addEnumValue(type, value, (definition) -> definition.before(neighbour));
    }

    /** Adds a value after another one. */
    public void addEnumValueAfter(String type, String value, String neighbour) {
        addEnumValue(type, value, (definition) -> definition.after(neighbour));
    }

    /** Gives a value of a type another text, in all rows that have it. */
    public void renameEnumValue(String type, String oldValue, String newValue) {
        apply(new RenameEnumValue(name(type), oldValue, newValue));
    }

    /** Renames a type with listed values. */
    public void renameEnumType(String type, String newName) {
        apply(new RenameEnumType(name(type), newName));
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
