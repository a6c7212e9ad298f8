package dev.migrate.autogenerate;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.util.List;

/** What the operations of one revision do to what generated revisions made. For one thread. */
final class AuthorshipReplay extends AuthorshipMarks {

    AuthorshipReplay(MadeThings made, boolean generated) {
        super(made, generated);
    }

    void forgetAll() {
        made.clear();
    }

    private void markIf(boolean touched, SubjectKind aspect, QualifiedName table, String column) {
        if (touched) {
            mark(aspect, table, column);
        }
    }

    @Override
    public MadeThings visit(CreateTable operation) {
        table(operation.table());
        return made;
    }

    @Override
    public MadeThings visit(DropTable operation) {
        made.removeOwner(operation.table());
        return made;
    }

    @Override
    public MadeThings visit(RenameTable operation) {
        made.renameOwner(operation.table(), operation.table().withName(operation.newName()));
        return made;
    }

    @Override
    public MadeThings visit(AddColumn operation) {
        operation.columns().forEach((column) -> column(operation.table(), column.name()));
        operation.constraints().forEach((rule) -> constraint(operation.table(), rule, operation.columns()));
        return made;
    }

    @Override
    public MadeThings visit(DropColumn operation) {
        operation.columns().forEach((column) -> dropColumn(operation.table(), column));
        return made;
    }

    @Override
    public MadeThings visit(RenameColumn operation) {
        made.renameColumn(operation.table(), operation.column(), operation.newName());
        return made;
    }

    @Override
    public MadeThings visit(ModifyDataType operation) {
        return mark(SubjectKind.TYPE, operation.table(), operation.column());
    }

    @Override
    public MadeThings visit(AlterColumn operation) {
        QualifiedName table = operation.table();
        String column = operation.column();
        markIf(operation.newType() != null, SubjectKind.TYPE, table, column);
        markIf(operation.newNullable() != null, SubjectKind.NULLABILITY, table, column);
        markIf(operation.newDefault() != null, SubjectKind.DEFAULT, table, column);
        markIf(operation.newRemarks() != null, SubjectKind.COMMENT, table, column);
        if (operation.newName() != null) {
            made.renameColumn(table, column, operation.newName());
        }
        return made;
    }

    @Override
    public MadeThings visit(AddDefaultValue operation) {
        return mark(SubjectKind.DEFAULT, operation.table(), operation.column());
    }

    @Override
    public MadeThings visit(DropDefaultValue operation) {
        return mark(SubjectKind.DEFAULT, operation.table(), operation.column());
    }

    @Override
    public MadeThings visit(AddNotNullConstraint operation) {
        return mark(SubjectKind.NULLABILITY, operation.table(), operation.column());
    }

    @Override
    public MadeThings visit(DropNotNullConstraint operation) {
        return mark(SubjectKind.NULLABILITY, operation.table(), operation.column());
    }

    @Override
    public MadeThings visit(AddAutoIncrement operation) {
        return mark(SubjectKind.GENERATION, operation.table(), operation.column());
    }

    @Override
    public MadeThings visit(SetTableRemarks operation) {
        return mark(SubjectKind.COMMENT, operation.table(), null);
    }

    @Override
    public MadeThings visit(SetColumnRemarks operation) {
        return mark(SubjectKind.COMMENT, operation.table(), operation.column());
    }

    @Override
    public MadeThings visit(AddPrimaryKey operation) {
        return constraint(operation.table(), operation.primaryKey(), List.of());
    }

    @Override
    public MadeThings visit(DropPrimaryKey operation) {
        return gone(SubjectKind.PRIMARY_KEY, operation.table(), null);
    }

    @Override
    public MadeThings visit(AddUniqueConstraint operation) {
        return constraint(operation.table(), operation.constraint(), List.of());
    }

    @Override
    public MadeThings visit(DropUniqueConstraint operation) {
        return gone(SubjectKind.UNIQUE, operation.table(), operation.name());
    }

    @Override
    public MadeThings visit(AddForeignKeyConstraint operation) {
        return constraint(operation.table(), operation.foreignKey(), List.of());
    }

    @Override
    public MadeThings visit(DropForeignKeyConstraint operation) {
        return gone(SubjectKind.FOREIGN_KEY, operation.table(), operation.name());
    }

    @Override
    public MadeThings visit(DropAllForeignKeyConstraints operation) {
        made.removeIf(operation.table(), (subject) -> subject.kind() == SubjectKind.FOREIGN_KEY);
        return made;
    }

    @Override
    public MadeThings visit(AddCheckConstraint operation) {
        return constraint(operation.table(), operation.constraint(), List.of());
    }

    @Override
    public MadeThings visit(DropCheckConstraint operation) {
        return gone(SubjectKind.CHECK, operation.table(), operation.name());
    }

    @Override
    public MadeThings visit(CreateIndex operation) {
        return mark(SubjectKind.INDEX, operation.table(), operation.index().name());
    }

    @Override
    public MadeThings visit(DropIndex operation) {
        return gone(SubjectKind.INDEX, operation.table(), operation.name());
    }

    @Override
    public MadeThings visit(RenameIndex operation) {
        made.renameIndex(operation.table(), operation.name(), operation.newName());
        return made;
    }

    @Override
    public MadeThings visit(CreateSequence operation) {
        return mark(SubjectKind.SEQUENCE, operation.sequence().name(), null);
    }

    @Override
    public MadeThings visit(AlterSequence operation) {
        return mark(SubjectKind.SEQUENCE, operation.sequence(), null);
    }

    @Override
    public MadeThings visit(RenameSequence operation) {
        made.renameOwner(operation.sequence(), operation.sequence().withName(operation.newName()));
        return made;
    }

    @Override
    public MadeThings visit(DropSequence operation) {
        return gone(SubjectKind.SEQUENCE, operation.sequence(), null);
    }

    @Override
    public MadeThings visit(CreateEnumType operation) {
        return mark(SubjectKind.ENUM_TYPE, operation.type().name(), null);
    }

    @Override
    public MadeThings visit(AddEnumValue operation) {
        return mark(SubjectKind.ENUM_TYPE, operation.type(), null);
    }

    @Override
    public MadeThings visit(RenameEnumValue operation) {
        return mark(SubjectKind.ENUM_TYPE, operation.type(), null);
    }

    @Override
    public MadeThings visit(RenameEnumType operation) {
        made.renameOwner(operation.type(), operation.type().withName(operation.newName()));
        return made;
    }

    @Override
    public MadeThings visit(DropEnumType operation) {
        return gone(SubjectKind.ENUM_TYPE, operation.type(), null);
    }

    @Override
    public MadeThings visit(MergeColumns operation) {
        dropColumn(operation.table(), operation.firstColumn());
        dropColumn(operation.table(), operation.secondColumn());
        column(operation.table(), operation.finalColumn());
        return made;
    }

    @Override
    public MadeThings visit(AddLookupTable operation) {
        mark(SubjectKind.TABLE, operation.newTable(), null);
        column(operation.newTable(), operation.newColumn());
        return mark(SubjectKind.FOREIGN_KEY, operation.existingTable(), operation.constraintName());
    }

    @Override
    public MadeThings visit(ExecuteSql operation) {
        new SqlAuthorship(this, made).follow(operation.sql());
        return made;
    }
}
