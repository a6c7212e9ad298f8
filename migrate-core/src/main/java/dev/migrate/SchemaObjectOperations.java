package dev.migrate;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.DataType;
import dev.migrate.model.EnumType;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropView;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Output;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.RoutineKind;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import dev.migrate.operation.Stop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of {@link Operations} about what isn't a table: comments, sequences, types, views, schemas and
 * more. */
public abstract sealed class SchemaObjectOperations permits Operations {

    private final MigrationContext context;
    private final @Nullable String schema;

    SchemaObjectOperations(MigrationContext context, @Nullable String schema) {
        this.context = context;
        this.schema = schema;
    }

    /** Carries out any operation. */
    public void apply(Operation operation) {
        context.apply(operation);
    }

    /** Sets the comment of a table, or takes it away. */
    public void createTableComment(String table, @Nullable String comment) {
        apply(new SetTableRemarks(name(table), comment, null));
    }

    /** Sets the comment of a column, or takes it away. */
    public void createColumnComment(String table, String column, @Nullable String comment) {
        apply(new SetColumnRemarks(name(table), column, comment, null, null));
    }

    /** Lets the database generate the values of a column that exists. */
    public void addAutoIncrement(String table, String column, String type) {
        apply(new AddAutoIncrement(name(table), column, DataType.parse(type), Identity.byDefault()));
    }

    /** Puts the texts of two columns into a new one and drops the two. */
    public void mergeColumns(
            String table, String first, String joinString, String second, String finalColumn, String finalType) {
        apply(new MergeColumns(name(table), first, joinString, second, finalColumn, DataType.parse(finalType)));
    }

    /** Makes a table of the distinct values of a column, and a foreign key to it. */
    public void addLookupTable(
            String table,
            String column,
            String newTable,
            String newColumn,
            String newColumnType,
            @Nullable String constraint) {
        apply(new AddLookupTable(
                name(table), column, name(newTable), newColumn, DataType.parse(newColumnType), constraint));
    }

    /** Creates a sequence with the database's defaults. */
    public void createSequence(String sequence) {
        createSequence(Sequence.of(name(sequence)));
    }

    /** Creates a sequence from its model. */
    public void createSequence(Sequence sequence) {
        apply(new CreateSequence(sequence));
    }

    /** Changes attributes of a sequence. */
    public void alterSequence(AlterSequence operation) {
        apply(operation);
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

    /** Adds a value as the last one; on PostgreSQL it can be used after the migration's own transaction. */
    public void addEnumValue(String type, String value) {
        apply(new AddEnumValue(name(type), value, null, null, false));
    }

    /** Adds a value before another one. */
    public void addEnumValueBefore(String type, String value, String neighbour) {
        apply(new AddEnumValue(name(type), value, neighbour, null, false));
    }

    /** Adds a value after another one. */
    public void addEnumValueAfter(String type, String value, String neighbour) {
        apply(new AddEnumValue(name(type), value, null, neighbour, false));
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
        apply(new CreateView(name(view), selectQuery, false, false, null, null));
    }

    /** Creates a view, or replaces the one of that name. */
    public void replaceView(String view, String selectQuery) {
        apply(new CreateView(name(view), selectQuery, true, false, null, null));
    }

    /** Renames a view. */
    public void renameView(String view, String newName) {
        apply(new RenameView(name(view), newName));
    }

    /** Drops a view. */
    public void dropView(String view) {
        apply(new DropView(name(view), false, null));
    }

    /** Creates a schema. */
    public void createSchema(String newSchema) {
        apply(new CreateSchema(newSchema, false));
    }

    /** Drops an empty schema. */
    public void dropSchema(String emptySchema) {
        apply(new DropSchema(emptySchema, false, false));
    }

    /** Creates a procedure, function or trigger from its text. */
    public void createRoutine(RoutineKind kind, String text) {
        apply(new CreateRoutine(kind, null, null, text, false, null));
    }

    /** Drops a procedure or function. */
    public void dropRoutine(RoutineKind kind, String routine) {
        apply(new DropRoutine(kind, name(routine), null, null, false, null));
    }

    /** Drops a trigger of a table. */
    public void dropTrigger(String trigger, String table) {
        apply(new DropRoutine(RoutineKind.TRIGGER, name(trigger), null, name(table), false, null));
    }

    /** Says something in the log. */
    public void output(String message) {
        apply(new Output(message));
    }

    /** Fails the run with this message. */
    public void stop(String message) {
        apply(new Stop(message));
    }

    final MigrationContext context() {
        return context;
    }

    final QualifiedName name(String name) {
        return new QualifiedName(schema, name);
    }
}
