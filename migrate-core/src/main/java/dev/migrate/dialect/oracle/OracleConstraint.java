package dev.migrate.dialect.oracle;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Constraint;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.UniqueConstraint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A constraint whose columns come one by one. */
final class OracleConstraint {

    private static final Pattern NOT_NULL = Pattern.compile("\"[^\"]+\" IS NOT NULL");
    private static final Pattern QUOTED_NAME = Pattern.compile("\"[^\"]+\"");

    private final OracleName table;
    private final String name;
    private final String type;
    private final @Nullable String condition;
    private final ReferentialAction onDelete;
    private final Deferral deferral;
    private final List<String> columns = new ArrayList<>();
    private final List<String> referencedColumns = new ArrayList<>();
    private @Nullable OracleName referencedTable;

    private OracleConstraint(OracleName table, ResultSet row) throws SQLException {
        this.table = table;
        this.name = row.getString("constraint_name");
        this.type = row.getString("constraint_type");
        this.condition = row.getString("search_condition_vc");
        this.onDelete = action(row.getString("delete_rule"));
        this.deferral = deferral(row.getString("deferrable"), row.getString("deferred"));
    }

    static OracleConstraint read(OracleName table, ResultSet row) throws SQLException {
        return new OracleConstraint(table, row);
    }

    /** Whether the row is the condition behind a column that must not be null. */
    static boolean isNotNull(ResultSet row) throws SQLException {
        @Nullable String condition = row.getString("search_condition_vc");
        return condition != null && NOT_NULL.matcher(condition).matches();
    }

    /** Returns the name that an expression is, or the expression itself. */
    static String unquoted(String expression) {
        return QUOTED_NAME.matcher(expression).matches()
                ? expression.substring(1, expression.length() - 1)
                : expression;
    }

    OracleName table() {
        return table;
    }

    void addColumn(ResultSet row) throws SQLException {
        @Nullable String column = row.getString("column_name");
        if (column != null) {
            columns.add(column);
        }
        @Nullable String referenced = row.getString("referenced_column");
        if (referenced != null) {
            referencedColumns.add(referenced);
            referencedTable = new OracleName(row.getString("referenced_owner"), row.getString("referenced_table"));
        }
    }

    /** Returns the constraint with all its columns; tables are named by the given rule. */
    Constraint toConstraint(Function<OracleName, QualifiedName> names) {
        return switch (type) {
            case "P" -> new PrimaryKey(name, columns);
            case "U" -> new UniqueConstraint(name, columns, deferral);
            case "R" ->
                new ForeignKey(
                        name,
                        columns,
                        names.apply(Objects.requireNonNull(referencedTable)),
                        referencedColumns,
                        onDelete,
                        ReferentialAction.NO_ACTION,
                        deferral);
            default -> new CheckConstraint(name, Objects.requireNonNull(condition));
        };
    }

    private static ReferentialAction action(@Nullable String rule) {
        if (rule == null) {
            return ReferentialAction.NO_ACTION;
        }
        return switch (rule) {
            case "CASCADE" -> ReferentialAction.CASCADE;
            case "SET NULL" -> ReferentialAction.SET_NULL;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private static Deferral deferral(String deferrable, String deferred) {
        if (!deferrable.equals("DEFERRABLE")) {
            return Deferral.NOT_DEFERRABLE;
        }
        return deferred.equals("DEFERRED") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }
}
