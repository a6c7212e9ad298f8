package dev.migrate.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.Migrator;
import dev.migrate.hibernate.EntityModelReader;
import dev.migrate.hibernate.FormerNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.diff.DiffGeneratorFactory;
import liquibase.diff.DiffResult;
import liquibase.diff.compare.CompareControl;
import liquibase.diff.output.DiffOutputControl;
import liquibase.diff.output.changelog.DiffToChangeLog;
import liquibase.exception.LiquibaseException;
import liquibase.ext.hibernate.customfactory.CustomMetadataFactory;
import liquibase.ext.hibernate.database.HibernateDatabase;
import liquibase.ext.hibernate.database.connection.HibernateConnection;
import org.hibernate.boot.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Compares entities with the tables that Hibernate has made for them, in a process of its own; prints how long it took, how
 * often the server was called, and how many changes are said to be missing. The first time counts neither: it loads classes.
 */
final class EntitiesRun {

    private EntitiesRun() {}

    public static void main(String[] arguments) throws SQLException, LiquibaseException {
        LiquibaseContender.beQuiet();
        boolean ours = arguments[0].equals(Figure.OURS);
        int warming = Integer.parseInt(arguments[3]);
        Generated.entities = Entities.of(Integer.parseInt(arguments[2]));
        try (HikariDataSource pool = Server.pool(arguments[1])) {
            Calls calls = new Calls(pool);
            for (int round = 0; round < warming; round++) {
                differences(ours, calls);
            }
            long before = calls.count();
            long start = System.nanoTime();
            int differences = differences(ours, calls);
            double time = (System.nanoTime() - start) / 1e6;
            System.out.println(String.format(Locale.ROOT, "%f %d %d", time, calls.count() - before, differences));
        }
    }

    private static int differences(boolean ours, Calls database) throws SQLException, LiquibaseException {
        return ours ? ours(database) : liquibases(database);
    }

    private static int ours(Calls database) {
        return Migrator.builder(database)
                .locations("file:" + Files.folder())
                .desiredSchema((dialect, schema) ->
                        new EntityModelReader(dialect, schema, FormerNames.NONE).read(Generated.metadata()))
                .build()
                .check()
                .operations()
                .size();
    }

    private static int liquibases(Calls database) throws SQLException, LiquibaseException {
        try (Connection connection = database.getConnection()) {
            Database target =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            Database entities = DatabaseFactory.getInstance()
                    .openDatabase("hibernate:classic:" + Generated.class.getName(), null, null, null, null);
            DiffResult result = DiffGeneratorFactory.getInstance().compare(entities, target, new CompareControl());
            return new DiffToChangeLog(result, new DiffOutputControl(false, false, false, null))
                    .generateChangeSets()
                    .size();
        }
    }

    /** What liquibase-hibernate asks for the entities; it makes one by itself. */
    public static final class Generated implements CustomMetadataFactory {

        private static @Nullable Entities entities;

        @Override
        public Metadata getMetadata(HibernateDatabase database, HibernateConnection connection) {
            return metadata();
        }

        static Metadata metadata() {
            return Objects.requireNonNull(entities).metadata();
        }
    }
}
