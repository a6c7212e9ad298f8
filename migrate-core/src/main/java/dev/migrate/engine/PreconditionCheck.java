package dev.migrate.engine;

import dev.migrate.changelog.condition.Precondition;
import dev.migrate.changelog.condition.Precondition.Exists;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a precondition holds, by asking the database. The catalogue of a schema is read at most once. Used by
 * one thread for one revision. What only the graph knows has been resolved before.
 */
final class PreconditionCheck {

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, SchemaModel> schemas = new HashMap<>();

    PreconditionCheck(RunContext context) {
        this.connection = context.connection();
        this.dialect = context.dialect();
    }

    /** Returns what doesn't hold, in words, or nothing if the condition holds. */
    Optional<String> unmet(Precondition condition) throws SQLException {
        if (condition instanceof Precondition.All all) {
            return unmetOfAll(all.conditions());
        }
        if (condition instanceof Precondition.Any any) {
            return unmetOfAny(any.conditions());
        }
        if (condition instanceof Precondition.Not not) {
            return unmet(not.condition()).isPresent()
                    ? Optional.empty()
                    : Optional.of("not (" + ConditionText.of(not.condition()) + ")");
        }
        return holds(condition) ? Optional.empty() : Optional.of(ConditionText.of(condition));
    }

    private Optional<String> unmetOfAll(List<Precondition> conditions) throws SQLException {
        for (Precondition each : conditions) {
            Optional<String> unmet = unmet(each);
            if (unmet.isPresent()) {
                return unmet;
            }
        }
        return Optional.empty();
    }

    private Optional<String> unmetOfAny(List<Precondition> conditions) throws SQLException {
        List<String> all = new ArrayList<>();
        for (Precondition each : conditions) {
            Optional<String> unmet = unmet(each);
            if (unmet.isEmpty()) {
                return Optional.empty();
            }
            all.add(unmet.get());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", and ", all));
    }

    private boolean holds(Precondition condition) throws SQLException {
        if (condition instanceof Precondition.Known known) {
            return known.holds();
        }
        if (condition instanceof Precondition.Dbms dbms) {
            return dbms.dialects().contains(dialect.id());
        }
        if (condition instanceof Precondition.RunningAs runningAs) {
            return user().equalsIgnoreCase(runningAs.user());
        }
        if (condition instanceof Exists exists) {
            return exists(exists);
        }
        if (condition instanceof Precondition.SqlCheck check) {
            return check.expected().strip().equals(firstValue(check.sql()).strip());
        }
        if (condition instanceof Precondition.RowCount rows) {
            String table = dialect.quote(new QualifiedName(rows.schema(), rows.table()));
            return firstValue("select count(*) from " + table).equals(Long.toString(rows.expected()));
        }
        throw new IllegalStateException(condition.toString());
    }

    /** Without the host that MariaDB adds. */
    private String user() throws SQLException {
        String user = connection.getMetaData().getUserName();
        return (user == null) ? "" : user.replaceFirst("@.*", "");
    }

    private boolean exists(Exists asked) throws SQLException {
        if (asked.kind() == Precondition.Kind.VIEW) {
            return viewExists(asked);
        }
        return new CatalogueQuestion(asked).isIn(schema(asked.schema()));
    }

    private boolean viewExists(Exists asked) throws SQLException {
        String schema = (asked.schema() == null) ? dialect.currentSchema(connection) : asked.schema();
        try (ResultSet views =
                connection.getMetaData().getTables(null, null, "%", new String[] {"VIEW", "MATERIALIZED VIEW"})) {
            while (views.next()) {
                String own = views.getString("TABLE_SCHEM");
                String place = (own == null) ? views.getString("TABLE_CAT") : own;
                if (views.getString("TABLE_NAME").equalsIgnoreCase(asked.name())
                        && (schema == null || schema.equalsIgnoreCase(place))) {
                    return true;
                }
            }
            return false;
        }
    }

    private SchemaModel schema(@Nullable String name) throws SQLException {
        String key = (name == null) ? "" : name;
        SchemaModel known = schemas.get(key);
        if (known == null) {
            Set<String> selected = (name == null) ? Set.of() : Set.of(name);
            known = dialect.inspector().read(connection, new SchemaSelection(selected, Set.of()));
            schemas.put(key, known);
        }
        return known;
    }

    private String firstValue(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            String value = rows.next() ? rows.getString(1) : null;
            return (value == null) ? "" : value;
        }
    }
}
