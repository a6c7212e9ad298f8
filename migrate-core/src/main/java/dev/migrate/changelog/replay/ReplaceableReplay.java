package dev.migrate.changelog.replay;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropView;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.RenameView;
import java.util.Optional;
import java.util.regex.Pattern;

/** What SQL does to a replayed schema, and what becomes of its views, functions, procedures and triggers. */
abstract class ReplaceableReplay extends EnumTypeReplay {

    private static final Pattern RENAMES = Pattern.compile("(?i)\\b(rename|change|drop)\\b");

    ReplaceableReplay(ReplayedSchema schema) {
        super(schema);
    }

    @Override
    public ReplayedSchema visit(ExecuteSql operation) {
        SqlReach reach = SqlReach.of(operation);
        if (reach == SqlReach.ANYTHING) {
            schema.forgetAll();
        } else if (reach == SqlReach.WHAT_IT_NAMES) {
            schema.forget((name) -> Mentions.of(name.name(), operation.sql()));
            schema.forgetReferences(
                    (name) -> RENAMES.matcher(operation.sql()).find() && Mentions.of(name.name(), operation.sql()));
            schema.doubtWordsOf(operation.sql());
        }
        return schema;
    }

    @Override
    public ReplayedSchema visit(CreateView operation) {
        // A view of all columns of this one has those that it had when it was created.
        forgetOverAllColumns(operation.view());
        schema.replaceables().put(operation);
        return schema;
    }

    /** A whole statement has the old name in it, so it can't be run again; nor can what is made of the view. */
    @Override
    public ReplayedSchema visit(RenameView operation) {
        Optional<CreateView> renamed = schema.replaceables().view(operation.view());
        QualifiedName newName = operation.view().withName(operation.newName());
        if (renamed.isEmpty() || renamed.get().fullDefinition()) {
            schema.forget(operation.view());
            schema.doubt(newName);
            return schema;
        }
        CreateView view = renamed.get();
        schema.replaceables().removeView(operation.view());
        schema.forgetTexts((text) -> Mentions.of(operation.view().name(), text));
        schema.replaceables()
                .put(new CreateView(newName, view.selectQuery(), view.replaceIfExists(), false, view.remarks(), null));
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropView operation) {
        if (schema.replaceables().view(operation.view()).isEmpty()) {
            schema.forget(operation.view());
        }
        schema.replaceables().removeView(operation.view());
        dropTriggersOn(operation.view());
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropSchema operation) {
        schema.forget((name) -> operation.schema().equalsIgnoreCase(name.schema()));
        return schema;
    }

    /** Where arguments differ, there may be two of the same name from now on. */
    @Override
    public ReplayedSchema visit(CreateRoutine operation) {
        QualifiedName name = operation.name();
        if (name == null) {
            schema.forgetAllRoutines();
            return schema;
        }
        Optional<CreateRoutine> before = schema.replaceables().routine(operation.kind(), name, operation.table());
        boolean overloaded = before.isPresent() && !sameArguments(before.get(), operation);
        if (overloaded) {
            schema.forget(name);
        } else {
            schema.replaceables().put(operation);
        }
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropRoutine operation) {
        if (schema.replaceables()
                .routine(operation.kind(), operation.name(), operation.table())
                .isEmpty()) {
            schema.forget(operation.name());
        }
        schema.replaceables().removeRoutine(operation.kind(), operation.name(), operation.table());
        return schema;
    }

    void dropTriggersOn(QualifiedName table) {
        schema.replaceables()
                .triggersOn(table)
                .ifPresentOrElse(
                        (triggers) -> triggers.forEach(schema.replaceables()::remove),
                        () -> schema.forgetTexts((text) -> Mentions.of(table.name(), text)));
    }

    /** A view of all columns has those that there were when it was created. */
    void forgetOverAllColumns(QualifiedName table) {
        schema.forgetTexts((text) -> text.contains("*") && Mentions.of(table.name(), text));
    }

    static boolean sameArguments(CreateRoutine one, CreateRoutine other) {
        return RoutineHead.of(one.text())
                .arguments()
                .equals(RoutineHead.of(other.text()).arguments());
    }
}
