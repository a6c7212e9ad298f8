package dev.migrate.dialect;

import dev.migrate.dialect.sqlite.SqliteDialectProvider;
import dev.migrate.operation.Change;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is a copy of a table elsewhere shows here against a schema that has the tables. */
class SqliteSqlRenderingTests extends SqlRenderingContractTests {

    private static final List<String> SCHEMA =
            List.of("""
            create table owners (id bigint not null, name varchar(10), first varchar(10), last varchar(10),
            first_name varchar(10), last_name varchar(10), status varchar(5), a int, b int, city text, code int,
            nick varchar(9) default 'x', constraint pk_owners primary key (id), constraint uq unique (name, status),
            constraint ck check (id > 0))""", """
            create table pets (id integer primary key, name text, owner bigint, owner_id bigint not null default 0,
            constraint fk_owner foreign key (owner) references owners (id) on delete cascade)""", "create index ix on owners (name)", "create view v as select 1");

    static Dialect sqlite() {
        DatabaseProduct product = new DatabaseProduct("SQLite", "3.53.2", 3, 53, IdentifierCase.MIXED);
        return new SqliteDialectProvider().dialectFor(product).orElseThrow();
    }

    @Override
    Dialect dialect() {
        TestDatabase database = TestDatabase.sqlite();
        database.execute(SCHEMA.toArray(String[]::new));
        return new Knowing(sqlite(), database);
    }

    /** Renders each change for the same schema. */
    private record Knowing(Dialect dialect, TestDatabase database) implements Dialect {

        @Override
        public String id() {
            return dialect.id();
        }

        @Override
        public DialectCapabilities capabilities() {
            return dialect.capabilities();
        }

        @Override
        public List<SqlStatement> render(Change change) {
            try (Connection connection = database.open();
                    ChangeRenderer renderer = dialect.renderer(connection)) {
                return renderer.render(change);
            } catch (SQLException ex) {
                throw new IllegalStateException(ex);
            }
        }

        @Override
        public String quote(String identifier) {
            return dialect.quote(identifier);
        }

        @Override
        public @Nullable String currentSchema(Connection connection) {
            return null;
        }

        @Override
        public SchemaInspector inspector() {
            return dialect.inspector();
        }

        @Override
        public LockStrategy lockStrategy() {
            return dialect.lockStrategy();
        }
    }
}
