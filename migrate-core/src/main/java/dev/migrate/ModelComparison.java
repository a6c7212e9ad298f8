package dev.migrate;

import dev.migrate.autogenerate.Authorship;
import dev.migrate.autogenerate.AutogenerateSettings;
import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.IgnoredTables;
import dev.migrate.autogenerate.OperationPlanner;
import dev.migrate.autogenerate.RenameAnswers;
import dev.migrate.autogenerate.ReplayedAuthorship;
import dev.migrate.autogenerate.ReviewedOperation;
import dev.migrate.autogenerate.SchemaComparison;
import dev.migrate.autogenerate.SelectedSchema;
import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.engine.EngineParts;
import dev.migrate.engine.Replay;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import dev.migrate.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Compares the wanted schema with a database that is at the heads. Immutable, so safe for use by several threads. */
final class ModelComparison {

    private final EngineParts parts;
    private final AutogenerateSettings settings;
    private final DesiredSchemaSource source;

    ModelComparison(EngineParts parts, AutogenerateSettings settings, DesiredSchemaSource source) {
        this.parts = parts;
        this.settings = settings;
        this.source = source;
    }

    /**
     * Compares, and lets somebody use the result while the database is still there.
     *
     * @throws dev.migrate.error.MigrateException if there is no model, or the database isn't at the heads
     */
    <T> T compare(ComparisonRequest request, Use<T> use) {
        if (!request.replay()) {
            Changelog changelog = new HeadsRequired(parts).check();
            return connected(
                    parts,
                    (connection, dialect) -> use.of(
                            compared(connection, dialect, dialect.currentSchema(connection), changelog, request)));
        }
        // Names that the model gives with the application's own schema mean the replay's.
        Optional<String> schema =
                connected(parts, (connection, dialect) -> Optional.ofNullable(dialect.currentSchema(connection)));
        try (Replay replay = Replay.beside(parts).upgraded()) {
            return connected(
                    replay.parts(),
                    (connection, dialect) ->
                            use.of(compared(connection, dialect, schema.orElse(null), replay.changelog(), request)));
        }
    }

    /** Returns what has to be created in an empty database, as a generated revision would create it. */
    List<Operation> creation(Connection connection, Dialect dialect) throws SQLException {
        Compared compared = compared(
                connection,
                dialect,
                dialect.currentSchema(connection),
                Changelog.of(List.of()),
                ComparisonRequest.STANDARD);
        return new OperationPlanner(dialect)
                .plan(compared.comparison(), compared.answers().renames()).upgrade().stream()
                        .map(ReviewedOperation::operation)
                        .toList();
    }

    private Compared compared(
            Connection connection,
            Dialect dialect,
            @Nullable String ownSchema,
            Changelog changelog,
            ComparisonRequest request)
            throws SQLException {
        DesiredSchema wanted = wanted(request, dialect, ownSchema);
        // Every driver asks the server for it.
        @Nullable String current = dialect.currentSchema(connection);
        SchemaSelection selection = selection(current, wanted.schema());
        AutogenerateSettings asked = request.strict() ? settings.strict() : settings;
        SelectedSchema selected = new SelectedSchema(selection, asked, current);
        SchemaModel actual = selected.of(dialect.inspector().read(connection, selection));
        DesiredSchema comparable = selected.of(wanted);
        RenameAnswers answers = RenameAnswers.of(request.renames(), comparable, actual);
        Authorship authorship = ReplayedAuthorship.of(changelog, Migration::generated, dialect.id());
        Comparison comparison = new SchemaComparison(dialect, asked.comparison(), authorship)
                .compare(connection, comparable, actual, answers.renames());
        return new Compared(connection, dialect, ownSchema, changelog, selected.of(comparison), answers);
    }

    private DesiredSchema wanted(ComparisonRequest request, Dialect dialect, @Nullable String ownSchema)
            throws SQLException {
        DataSource other = request.wanted();
        if (other != null) {
            return new OtherDatabase(parts.dialects(), other).read(dialect, selection(null, null));
        }
        return source.read(dialect, ownSchema);
    }

    /** Selects what is configured, and otherwise the connection's own schema with those that the model names. */
    private SchemaSelection selection(@Nullable String ownSchema, @Nullable SchemaModel wanted) {
        Set<String> schemas = new HashSet<>(settings.schemas());
        if (schemas.isEmpty() && wanted != null && ownSchema != null) {
            named(wanted).forEach(schemas::add);
            if (!schemas.isEmpty()) {
                schemas.add(ownSchema);
            }
        }
        Set<String> excluded = new HashSet<>(settings.excludedTables());
        excluded.addAll((wanted == null) ? IgnoredTables.ALL : IgnoredTables.unknownTo(wanted));
        excluded.add(parts.settings().versionTable());
        excluded.add(parts.settings().historyTable());
        excluded.add(parts.settings().versionTable() + "_lock");
        return new SchemaSelection(schemas, settings.includedTables(), excluded);
    }

    private static Stream<String> named(SchemaModel wanted) {
        return Stream.concat(
                        wanted.tables().stream().map((table) -> table.name().schema()),
                        wanted.sequences().stream()
                                .map((sequence) -> sequence.name().schema()))
                .flatMap(Stream::ofNullable);
    }

    static <T> T connected(EngineParts parts, Work<T> work) {
        try (Connection connection = parts.connections().open()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try {
                return work.with(connection, parts.dialects().dialectFor(connection));
            } finally {
                if (!connection.isClosed()) {
                    connection.setAutoCommit(autoCommit);
                }
            }
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not compare the database with the model", ex);
        }
    }

    /**
     * What was compared, while the database is there.
     *
     * @param connection to the database, in auto-commit mode
     * @param dialect its dialect
     * @param ownSchema the schema that names without one belong to, or {@code null}
     * @param changelog the revisions at whose heads it is
     * @param comparison what came out
     * @param answers what is known to be renamed
     */
    record Compared(
            Connection connection,
            Dialect dialect,
            @Nullable String ownSchema,
            Changelog changelog,
            Comparison comparison,
            RenameAnswers answers) {}

    /**
     * Uses what was compared.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Use<T> {

        T of(Compared compared) throws SQLException;
    }

    /**
     * Works with a connection.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Work<T> {

        T with(Connection connection, Dialect dialect) throws SQLException;
    }
}
