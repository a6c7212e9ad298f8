package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Empty;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.Output;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.Stop;
import dev.migrate.operation.TagDatabase;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Marks as made by hand or generated what operations touch; rows, views, schemas and routines are nobody's. */
abstract class AuthorshipMarks implements OperationVisitor<MadeThings> {

    private static final List<SubjectKind> ASPECTS = List.of(
            SubjectKind.COLUMN,
            SubjectKind.TYPE,
            SubjectKind.NULLABILITY,
            SubjectKind.DEFAULT,
            SubjectKind.COMMENT,
            SubjectKind.GENERATION);

    /** What generated revisions made so far. */
    protected final MadeThings made;

    private final boolean generated;

    AuthorshipMarks(MadeThings made, boolean generated) {
        this.made = made;
        this.generated = generated;
    }

    final MadeThings mark(Subject subject) {
        if (generated) {
            made.add(subject);
        } else {
            made.remove(subject);
        }
        return made;
    }

    final MadeThings mark(SubjectKind kind, QualifiedName owner, @Nullable String name) {
        return mark(new Subject(kind, owner, name));
    }

    final void column(QualifiedName table, String column) {
        ASPECTS.forEach((aspect) -> mark(aspect, table, column));
    }

    /** A column takes with it what is over it. */
    final void dropColumn(QualifiedName table, String column) {
        String name = column.toLowerCase(Locale.ROOT);
        made.removeIf(
                table,
                (subject) -> subject.columns().contains(name)
                        || (MadeThings.isOfColumn(subject.kind()) && name.equals(subject.name())));
    }

    final MadeThings gone(SubjectKind kind, QualifiedName owner, @Nullable String name) {
        made.remove(new Subject(kind, owner, name));
        return made;
    }

    final MadeThings constraint(QualifiedName table, Constraint constraint, List<Column> known) {
        Subject subject = new Difference.OfConstraint(table, constraint, null).subject();
        if (constraint instanceof CheckConstraint check) {
            List<String> columns = Mentions.in(check.expression())
                    .among(known.stream().map(Column::name).toList());
            return mark(new Subject(SubjectKind.CHECK, table, check.name(), columns));
        }
        return mark(subject);
    }

    final void table(Table table) {
        QualifiedName name = table.name();
        made.removeOwner(name);
        mark(SubjectKind.TABLE, name, null);
        mark(SubjectKind.COMMENT, name, null);
        table.columns().forEach((column) -> column(name, column.name()));
        if (table.primaryKey() != null) {
            constraint(name, table.primaryKey(), table.columns());
        }
        table.uniqueConstraints().forEach((unique) -> constraint(name, unique, table.columns()));
        table.foreignKeys().forEach((key) -> constraint(name, key, table.columns()));
        table.checkConstraints().forEach((check) -> constraint(name, check, table.columns()));
        table.indexes().forEach((index) -> mark(SubjectKind.INDEX, name, index.name()));
    }

    @Override
    public final MadeThings visit(InsertRows operation) {
        return made;
    }

    @Override
    public final MadeThings visit(UpdateRows operation) {
        return made;
    }

    @Override
    public final MadeThings visit(UpsertRows operation) {
        return made;
    }

    @Override
    public final MadeThings visit(DeleteRows operation) {
        return made;
    }

    @Override
    public final MadeThings visit(CreateView operation) {
        return made;
    }

    @Override
    public final MadeThings visit(RenameView operation) {
        return made;
    }

    @Override
    public final MadeThings visit(DropView operation) {
        return made;
    }

    @Override
    public final MadeThings visit(CreateSchema operation) {
        return made;
    }

    @Override
    public final MadeThings visit(DropSchema operation) {
        return made;
    }

    @Override
    public final MadeThings visit(CreateRoutine operation) {
        return made;
    }

    @Override
    public final MadeThings visit(DropRoutine operation) {
        return made;
    }

    @Override
    public final MadeThings visit(Output operation) {
        return made;
    }

    @Override
    public final MadeThings visit(Stop operation) {
        return made;
    }

    @Override
    public final MadeThings visit(Empty operation) {
        return made;
    }

    @Override
    public final MadeThings visit(TagDatabase operation) {
        return made;
    }
}
