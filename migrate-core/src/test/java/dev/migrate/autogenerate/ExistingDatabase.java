package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.GoldenFile;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.hibernate.EntityModels;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A database that others made, with the entities of an application that runs well on it. */
final class ExistingDatabase {

    private static final Path SCRIPTS = Path.of("src/test/resources/existing");

    private final TestDatabase database;
    private final String name;
    private final Set<String> otherSchemas;

    ExistingDatabase(TestDatabase database, String name, String... otherSchemas) {
        this.database = database;
        this.name = name + "-" + database.product().toLowerCase(java.util.Locale.ROOT);
        this.otherSchemas = Set.of(otherSchemas);
        run();
    }

    /** The application's own entities ask for nothing; what is told, and what a strict comparison wants, is in a file. */
    void assertNothingToDo(List<Class<?>> entities) throws SQLException {
        Comparison shared = compare(entities, ComparisonSettings.standard());
        Comparison strict = compare(entities, ComparisonSettings.standard().strict());
        String operations = strict.operations().stream()
                .map((judged) -> DescribedDifference.of(judged).headline() + "\n")
                .sorted()
                .collect(Collectors.joining());
        new GoldenFile("existing/" + name + ".txt")
                .assertEquals(
                        ComparisonText.of(shared, true) + "\nstrict:\n" + operations + "\nnot read:\n" + unmanaged());
        assertThat(shared.operations()).as("operations that nobody asked for").isEmpty();
        assertThat(strict.operations()).as("what was told becomes an operation").isNotEmpty();
        assertNothingOfOthers(shared, strict);
    }

    /** One thing more that the entities state is one operation, and nothing else is touched. */
    void assertOneOperation(List<Class<?>> entities, String headline) throws SQLException {
        assertThat(compare(entities, ComparisonSettings.standard()).operations())
                .extracting((judged) -> DescribedDifference.of(judged).headline())
                .containsExactly(headline);
    }

    private static void assertNothingOfOthers(Comparison shared, Comparison strict) {
        assertThat(strict.unknownTables()).isEqualTo(shared.unknownTables()).isNotEmpty();
        List<QualifiedName> touched = strict.operations().stream()
                .map((judged) -> judged.difference().subject().owner())
                .toList();
        assertThat(touched).doesNotContainAnyElementsOf(strict.unknownTables());
    }

    private Comparison compare(List<Class<?>> entities, ComparisonSettings settings) throws SQLException {
        DesiredSchema wanted;
        try (EntityModels models = EntityModels.of(database, entities)) {
            wanted = models.desired();
        }
        try (Connection connection = database.open()) {
            Dialect dialect = dialect(connection);
            SchemaModel actual = dialect.inspector().read(connection, selection());
            return new SchemaComparison(dialect, settings, Authorship.NOTHING)
                    .compare(connection, wanted, actual, Renames.NONE);
        }
    }

    private String unmanaged() throws SQLException {
        try (Connection connection = database.open()) {
            return dialect(connection).inspector().unmanaged(connection, selection()).stream()
                    .map((object) -> object.name() + " is a " + object.kind() + "\n")
                    .map((line) -> line.replace(database.schema() + ".", ""))
                    .sorted()
                    .collect(Collectors.joining());
        }
    }

    private SchemaSelection selection() {
        Set<String> schemas = new HashSet<>(otherSchemas);
        if (!schemas.isEmpty()) {
            schemas.add(database.schema());
        }
        return new SchemaSelection(schemas, Set.copyOf(IgnoredTables.ALL));
    }

    private static Dialect dialect(Connection connection) throws SQLException {
        return Dialects.with(List.of()).dialectFor(connection);
    }

    private void run() {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            String script = Files.readString(SCRIPTS.resolve(name + ".sql"));
            boolean whole = database.product().equals("PostgreSQL");
            for (String sql : whole ? new String[] {script} : script.split(";\\n")) {
                statement.execute(sql);
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (SQLException ex) {
            throw new IllegalStateException(name, ex);
        }
    }
}
