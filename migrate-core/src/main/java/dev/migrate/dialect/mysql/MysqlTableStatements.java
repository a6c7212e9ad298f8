package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableStatements;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements about tables, in which comments and what is generated stand inline. */
final class MysqlTableStatements extends TableStatements {

    private final MysqlFlavor flavor;
    private final MysqlColumnClause columns;

    MysqlTableStatements(ChangeWriter out, MysqlFlavor flavor) {
        this(out, flavor, new MysqlColumnClause(out, flavor));
    }

    private MysqlTableStatements(ChangeWriter out, MysqlFlavor flavor, MysqlColumnClause columns) {
        super(out, columns);
        this.flavor = flavor;
        this.columns = columns;
    }

    /** What is generated must lead a key; a type like {@code serial} brings one, as it does when written by hand. */
    @Override
    public SqlStatement create(Table table, boolean ifNotExists) {
        table.foreignKeys().forEach(this::requirePossible);
        Table complete = table;
        for (Column column : table.columns()) {
            if (columns.isGenerated(column) && !leadsAKey(table, column)) {
                if (!columns.isGeneratedByType(column)) {
                    throw out.refuse(
                            "The column '" + column.name()
                                    + "' gets its values from the database without being the first of a"
                                    + " key, which " + out.grammar().product() + " doesn't allow.",
                            "Make it the primary key, or give it a unique constraint.");
                }
                complete = complete.with(UniqueConstraint.of(null, column.name()));
            }
        }
        return super.create(complete, ifNotExists);
    }

    @Override
    public String definition(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            requirePossible(key);
        }
        return super.definition(constraint);
    }

    @Override
    protected String options(Table table) {
        StringBuilder options = new StringBuilder();
        table.columns().stream()
                .map(Column::identity)
                .filter(Objects::nonNull)
                .map(Identity::startWith)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent((start) -> options.append(" auto_increment = ").append(start));
        String remarks = table.remarks();
        if (remarks != null) {
            options.append(" comment ").append(new MysqlComment(out, flavor).render(remarks, MysqlComment.TABLE_LIMIT));
        }
        return options.toString();
    }

    @Override
    public List<SqlStatement> remarks(Table table) {
        return List.of();
    }

    @Override
    public List<SqlStatement> remarks(QualifiedName table, Column column) {
        return List.of();
    }

    @Override
    public SqlStatement remark(QualifiedName table, @Nullable String remarks) {
        String comment =
                new MysqlComment(out, flavor).render((remarks == null) ? "" : remarks, MysqlComment.TABLE_LIMIT);
        return alter(table, "comment " + comment, "comment on table", table);
    }

    private void requirePossible(ForeignKey key) {
        String name = (key.name() == null) ? "" : " '" + key.name() + "'";
        if (key.referencedColumns().isEmpty()) {
            throw out.refuse(
                    "The foreign key" + name + " doesn't say which columns it references, and "
                            + out.grammar().product() + " wants them named.",
                    "Name the referenced columns.");
        }
        if (key.onDelete() == ReferentialAction.SET_DEFAULT || key.onUpdate() == ReferentialAction.SET_DEFAULT) {
            throw out.refuse(
                    "The foreign key" + name + " is to set a default, which "
                            + out.grammar().product() + " doesn't do.",
                    "Use another action, or keep the change to other databases with 'dbms'.");
        }
    }

    private static boolean leadsAKey(Table table, Column column) {
        PrimaryKey primaryKey = table.primaryKey();
        return Stream.concat(
                        Stream.ofNullable(primaryKey).map(PrimaryKey::columns),
                        table.uniqueConstraints().stream().map(UniqueConstraint::columns))
                .anyMatch((key) -> key.get(0).equals(column.name()));
    }
}
