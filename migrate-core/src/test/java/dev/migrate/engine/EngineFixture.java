package dev.migrate.engine;

import dev.migrate.changelog.Migration;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.LockKind;
import dev.migrate.dialect.LockOwner;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.StatementLimits;
import dev.migrate.model.SchemaModel;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** An engine over one test database and a changelog that the test rewrites as it goes. */
final class EngineFixture {

    private final TestDatabase database;
    private final DataSource dataSource;
    private List<Migration> migrations = List.of();
    private UpgradePolicies policies = UpgradePolicies.defaults();
    private Duration lockTimeout = Duration.ofSeconds(30);
    private LockKind lock = LockKind.AUTO;
    private StatementLimits limits = StatementLimits.STANDARD;
    private TransactionScope transaction = TransactionScope.PER_REVISION;
    private MigrationListener listener = MigrationListener.all(List.of());

    EngineFixture(TestDatabase database) {
        this(database, database.dataSource());
    }

    EngineFixture(TestDatabase database, DataSource dataSource) {
        this.database = database;
        this.dataSource = dataSource;
    }

    EngineFixture changelog(TestRevision... revisions) {
        return migrations(Stream.of(revisions).map(TestRevision::build).toList());
    }

    EngineFixture migrations(List<Migration> list) {
        migrations = list;
        return this;
    }

    EngineFixture policies(UpgradePolicies newPolicies) {
        policies = newPolicies;
        return this;
    }

    EngineFixture lockTimeout(Duration timeout) {
        lockTimeout = timeout;
        return this;
    }

    EngineFixture transaction(TransactionScope scope) {
        transaction = scope;
        return this;
    }

    EngineFixture lock(LockKind kind) {
        lock = kind;
        return this;
    }

    EngineFixture limits(StatementLimits statementLimits) {
        limits = statementLimits;
        return this;
    }

    EngineFixture listener(MigrationListener hearer) {
        listener = hearer;
        return this;
    }

    TestDatabase database() {
        return database;
    }

    MovementResult upgrade(String target) {
        return movements().upgrade(target, false);
    }

    MovementResult autoUpgrade() {
        return movements().upgrade("head", true);
    }

    MovementResult downgrade(String target) {
        return movements().downgrade(target);
    }

    MovementResult stamp(String... targets) {
        return new Stamping(parts()).stamp(List.of(targets), false);
    }

    void repair(String target) {
        new Stamping(parts()).repair(target);
    }

    MigrationStatus status() {
        return new StatusReader(parts()).status(Optional.empty());
    }

    List<JournalEntry> journal() {
        return new StatusReader(parts()).journal(0, 1_000);
    }

    /** Returns the journal as {@code upgrade a succeeded 2/2}, oldest first. */
    List<String> story() {
        return journal().stream()
                .sorted((a, b) -> Long.compare(a.sequence(), b.sequence()))
                .map((entry) -> entry.direction().label() + " " + entry.revision() + " "
                        + entry.outcome().label() + " " + entry.stepsDone() + "/" + entry.steps())
                .toList();
    }

    Movements movements() {
        return new Movements(parts());
    }

    EngineParts parts() {
        List<Migration> now = migrations;
        return new EngineParts(
                dataSource::getConnection,
                Dialects.with(List.of()),
                () -> now,
                new EngineSettings(
                        null,
                        "migrate_version",
                        "migrate_history",
                        lockTimeout,
                        new LockOwner("test-host", "test-application"),
                        "test",
                        transaction,
                        lock,
                        limits),
                policies,
                listener,
                Clock.systemUTC(),
                new RunTracker());
    }

    /** Returns everything in the database except the tool's own tables. */
    SchemaModel schema() throws SQLException {
        try (Connection connection = database.open()) {
            return dialect(connection)
                    .inspector()
                    .read(
                            connection,
                            SchemaSelection.ownSchemaWithout(
                                    "migrate_version", "migrate_history", "migrate_version_lock"));
        }
    }

    boolean hasTable(String table) throws SQLException {
        try (Connection connection = database.open()) {
            return !dialect(connection)
                    .inspector()
                    .existingTables(connection, null, List.of(table))
                    .isEmpty();
        }
    }

    long count(String table) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Dialect dialect(Connection connection) throws SQLException {
        return Dialects.with(List.of()).dialectFor(connection);
    }
}
