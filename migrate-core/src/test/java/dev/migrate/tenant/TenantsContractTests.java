package dev.migrate.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.Migrator;
import dev.migrate.MigratorBuilder;
import dev.migrate.engine.MovementResult;
import dev.migrate.engine.State;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.CountingDataSource;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tenants with a schema each; each subclass says in which database. */
abstract class TenantsContractTests {

    private static final List<String> REVISIONS = List.of("aaaa1111", "bbbb2222", "cccc3333", "dddd4444", "eeee5555");

    @TempDir
    Path folder;

    TestDatabase database;
    private final List<String> schemas = new ArrayList<>();

    abstract TestDatabase newDatabase();

    /** How many tenants the tests make that are about many. */
    int many() {
        return 12;
    }

    @BeforeEach
    void prepare() throws IOException {
        database = newDatabase();
        writeRevisions(REVISIONS.size());
    }

    @AfterEach
    void dropSchemas() {
        schemas.forEach((schema) -> database.execute(drop(schema)));
    }

    String drop(String schema) {
        return "drop schema " + schema + " cascade";
    }

    @Test
    void theLiveDatabaseIsTheOneUnderTest() throws SQLException {
        try (Connection connection = database.open()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(database.product());
        }
    }

    @Test
    void allButTheBrokenOneAreDoneAndTheNextRunFinishesIt() {
        createSchemas(many());
        String broken = schemas.get(many() / 2);
        database.execute("create table " + broken + ".t3 (other int)");
        Migrator migrator = migrator(database.dataSource(), OnError.CONTINUE).build();

        TenantsFailedException failure =
                catchThrowableOfType(TenantsFailedException.class, () -> migrator.upgrade("head"));

        assertThat(failure.failures()).containsOnlyKeys(broken);
        assertThat(failure.problem())
                .startsWith("1 of " + many() + " tenants could not be upgraded to 'head': '" + broken + "'.\n'" + broken
                        + "': Revision 'cccc3333' (Create t3) failed to upgrade at step 1 of 1: ");
        TenantsStatus status = migrator.tenants().orElseThrow().status();
        assertThat(status.overall().state()).isEqualTo(State.FAILED);
        assertThat(status.tenants()).hasSize(many()).allSatisfy((tenant, its) -> {
            assertThat(its.error()).isNull();
            assertThat(its.state()).isEqualTo(tenant.equals(broken) ? State.FAILED : State.UP_TO_DATE);
            assertThat(its.current()).containsExactly(tenant.equals(broken) ? "bbbb2222" : "eeee5555");
            assertThat(its.pending()).isEqualTo(tenant.equals(broken) ? 3 : 0);
        });

        database.execute("drop table " + broken + ".t3");
        TenantsMoved moved = migrator.tenants()
                .orElseThrow()
                .upgrade("head", false, (own) -> new dev.migrate.engine.Movements(own).upgrade("head", false));

        assertThat(moved.moved()).containsOnlyKeys(broken);
        assertThat(moved.tenants()).isEqualTo(many());
        assertThat(migrator.status().state()).isEqualTo(State.UP_TO_DATE);
        schemas.forEach((schema) -> database.execute("insert into " + schema + ".t5 (id) values (1)"));
    }

    @Test
    void whereNothingIsToDoAHandfulOfStatementsTellsIt() {
        createSchemas(many());
        migrator(database.dataSource(), OnError.CONTINUE).build().upgrade("head");
        CountingDataSource counting = new CountingDataSource(database.dataSource());

        MovementResult result = migrator(counting, OnError.CONTINUE).build().autoUpgrade("head");

        assertThat(result.revisions()).isEmpty();
        assertThat(result.headsAfter()).containsExactly("eeee5555");
        assertThat(counting.statements()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void whoIsNotSeenToBeUpToDateAtAGlanceIsLookedAtOnceMoreBesideAllOthers() throws IOException {
        createSchemas(many());
        Migrator migrator = migrator(database.dataSource(), OnError.CONTINUE).build();
        migrator.upgrade("head");
        migrator.tenant(schemas.get(1)).downgrade("-1");
        CountingDataSource counting = new CountingDataSource(database.dataSource());

        MovementResult held = migrator(counting, OnError.CONTINUE).build().autoUpgrade("head");

        assertThat(held.revisions())
                .as("what was rolled back by somebody stays so")
                .isEmpty();
        assertThat(held.headsAfter()).containsExactlyInAnyOrder("dddd4444", "eeee5555");
        assertThat(counting.statements()).hasSizeLessThanOrEqualTo(7);

        Path file = folder.resolve("bbbb2222.yaml");
        Files.writeString(file, "# Said in other words, and the same change.\n" + Files.readString(file));
        CountingDataSource again = new CountingDataSource(database.dataSource());

        assertThat(migrator(again, OnError.CONTINUE).build().autoUpgrade("head").revisions())
                .isEmpty();
        assertThat(again.statements()).hasSizeLessThanOrEqualTo(7);

        Files.writeString(file, Files.readString(file).replace("t2", "t2_other"));
        assertThatThrownBy(() -> migrator(database.dataSource(), OnError.CONTINUE)
                        .build()
                        .autoUpgrade("head"))
                .hasMessageContaining(many() + " of " + many() + " tenants could not be upgraded to 'head'");
    }

    @Test
    void aNewTenantIsUpgradedFromEmptyByTheNextStart() {
        createSchemas(2);
        migrator(database.dataSource(), OnError.CONTINUE).build().autoUpgrade("head");
        createSchemas(1);
        Migrator migrator = migrator(database.dataSource(), OnError.CONTINUE).build();
        assertThat(migrator.tenants().orElseThrow().status().tenants().get(schemas.get(2)))
                .isEqualTo(new TenantStatus(State.PENDING, Set.of(), 5, null));

        assertThat(migrator.autoUpgrade("head").revisions()).isEqualTo(REVISIONS);

        assertThat(migrator.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void withStopNoTenantBeginsAfterAFailure() {
        createSchemas(6);
        database.execute("create table " + schemas.get(0) + ".t1 (other int)");
        Migrator migrator = migrator(database.dataSource(), new TenantSettings(1, OnError.STOP));

        assertThatThrownBy(() -> migrator.upgrade("head"))
                .hasMessageContaining(
                        "1 of 6 tenants could not be upgraded to 'head': '" + schemas.get(0) + "'. 5 were not begun.");

        assertThat(migrator.tenant(schemas.get(5)).current()).isEmpty();
    }

    /** Also where a pool gives up waiting sooner than the others are done. */
    @Test
    void aPoolThatIsTooSmallMakesItSlowerAndNothingElse() throws SQLException {
        createSchemas(8);
        try (SmallPool pool = new SmallPool(database.dataSource(), connectionsPerTenant(), 20)) {
            List<String> before = schemas(pool);

            migrator(pool, OnError.CONTINUE).build().upgrade("head");

            assertThat(schemas(pool)).as("they go back as they came").isEqualTo(before);
            assertThat(pool.idle()).hasSize(connectionsPerTenant());
        }
        assertThat(migrator(database.dataSource(), OnError.CONTINUE)
                        .build()
                        .status()
                        .state())
                .isEqualTo(State.UP_TO_DATE);
    }

    /** How many connections a movement needs: a second one where the lock is a lease. */
    int connectionsPerTenant() {
        return 1;
    }

    private static List<String> schemas(SmallPool pool) throws SQLException {
        List<String> schemas = new ArrayList<>();
        for (Connection connection : pool.idle()) {
            schemas.add(connection.getCatalog() + "." + connection.getSchema());
        }
        return schemas;
    }

    @Test
    void oneTenantCanBeMovedAlone() {
        createSchemas(2);
        Migrator migrator = migrator(database.dataSource(), OnError.CONTINUE).build();

        migrator.tenant(schemas.get(1)).upgrade("bbbb2222");
        migrator.tenant(schemas.get(1)).downgrade("-1");

        assertThat(migrator.tenant(schemas.get(1)).current()).containsExactly("aaaa1111");
        assertThat(migrator.tenant(schemas.get(0)).current()).isEmpty();
        assertThat(migrator.tenant(schemas.get(1)).history()).hasSize(3);
        assertThatThrownBy(() -> migrator.tenant("nobody"))
                .hasMessage("There is no tenant 'nobody' among 2. 'migrate current' lists them.");
    }

    @Test
    void whatIsAboutOneTenantIsRefusedWithoutItsName() {
        createSchemas(1);
        Migrator migrator = migrator(database.dataSource(), OnError.CONTINUE).build();

        assertThatThrownBy(() -> migrator.downgrade("base"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("The database has tenants, and this is about one of them."
                        + " Name the tenant: '--tenant NAME' in a command, 'tenant' in a request to the endpoint.");
    }

    @Test
    void aTenantWithoutASchemaIsNamedAndKeepsNoOtherFromItsHead() {
        createSchemas(1);
        List<String> all = List.of(schemas.get(0), "nowhere_at_all");
        Migrator migrator = builder(database.dataSource())
                .tenants(TenantProvider.ofSchemas(all), TenantSettings.STANDARD)
                .build();

        assertThatThrownBy(() -> migrator.upgrade("head"))
                .hasMessage(
                        "1 of 2 tenants could not be upgraded to 'head': 'nowhere_at_all'.\n'nowhere_at_all': There is"
                                + " no schema 'nowhere_at_all'. Tenants that are done stay so, and the next run takes up the"
                                + " others. Create it, or take it out of 'migrate.tenants'.");
        assertThat(migrator.tenant(schemas.get(0)).current()).containsExactly("eeee5555");
        assertThat(migrator.tenants().orElseThrow().status().tenants().get("nowhere_at_all"))
                .isEqualTo(TenantStatus.unknown("There is no schema 'nowhere_at_all'."));
    }

    Migrator migrator(DataSource dataSource, TenantSettings settings) {
        return builder(dataSource)
                .tenants(TenantProvider.ofSchemas(List.copyOf(schemas)), settings)
                .build();
    }

    MigratorBuilder migrator(DataSource dataSource, OnError onError) {
        return builder(dataSource)
                .tenants(TenantProvider.ofSchemas(List.copyOf(schemas)), new TenantSettings(4, onError));
    }

    MigratorBuilder builder(DataSource dataSource) {
        return Migrator.builder(dataSource).locations("file:" + folder);
    }

    List<String> schemas() {
        return schemas;
    }

    void createSchemas(int count) {
        String prefix = "tenant_" + Long.toString(System.nanoTime(), 36) + "_";
        int from = schemas.size();
        IntStream.range(from, from + count).mapToObj((i) -> prefix + i).forEach(schemas::add);
        database.execute(schemas.subList(from, from + count).stream()
                .map((schema) -> "create schema " + schema)
                .toArray(String[]::new));
    }

    private void writeRevisions(int count) throws IOException {
        String down = "~";
        for (int i = 1; i <= count; i++) {
            String revision = REVISIONS.get(i - 1);
            Files.writeString(folder.resolve(revision + ".yaml"), """
                    revision: %s
                    downRevision: %s
                    message: Create t%d
                    upgrade:
                      - createTable:
                          tableName: t%d
                          columns:
                            - column: {name: id, type: bigint, constraints: {primaryKey: true}}
                    """.formatted(revision, down, i, i));
            down = revision;
        }
    }
}
