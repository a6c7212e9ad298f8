package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.Change;
import dev.migrate.operation.InsertRows;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the SQL of one change, so that everything in it is quoted and every error names the change's place.
 *
 * @param grammar how the database writes names, values and types
 * @param change the change
 */
public record ChangeWriter(SqlGrammar grammar, Change change) {

    /** Returns an identifier as it stands in SQL. */
    public String name(String identifier) {
        return grammar.identifiers().quote(identifier, location());
    }

    /** Returns a schema object's name as it stands in SQL. */
    public QuotedName name(QualifiedName name) {
        return new QuotedName(name, grammar.identifiers(), location());
    }

    /** Returns identifiers as they stand in SQL, with commas between. */
    public String names(List<String> identifiers) {
        return identifiers.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Returns a value for a column whose type may be known. */
    public String literal(Value value, @Nullable DataType type) {
        return grammar.literals().render(value, type, location());
    }

    /** Returns the words of a column's definition that say its default. */
    public String columnDefault(Value value, @Nullable DataType type) {
        return grammar.literals().columnDefault(value, type, location());
    }

    /** Returns a text in quotes, or {@code null} as SQL writes it. */
    public String textOrNull(@Nullable String text) {
        return (text == null) ? "null" : grammar.literals().quote(text, location());
    }

    /** Returns a type as it stands in SQL. */
    public String type(DataType type) {
        return grammar.types().render(type, location());
    }

    /** Returns a statement of this change; the comment ends with the object's name. */
    public SqlStatement statement(String sql, String comment, Object object) {
        return SqlStatement.of(sql, comment + " " + Excerpt.of(object.toString()), change);
    }

    /**
     * Returns the statements that insert rows: several for rows in memory, one for those of a file.
     *
     * @param values writes the statement of some rows
     */
    public List<SqlStatement> inserts(InsertRows operation, Function<List<List<Value>>, String> values) {
        return new RowInserts(this, operation.table(), "insert %s into", values).of(operation.rows());
    }

    /** Returns the failure that this database can't do what is asked; names in it may hold any character. */
    public MigrateException refuse(String problem, String remedy) {
        return new MigrateException(Excerpt.printable(problem), location(), Excerpt.printable(remedy));
    }

    /** Returns the change's place. */
    public SourceLocation location() {
        return change.location();
    }
}
