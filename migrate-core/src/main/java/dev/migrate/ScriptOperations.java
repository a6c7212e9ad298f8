package dev.migrate;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.Change;
import dev.migrate.operation.Empty;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Output;
import dev.migrate.operation.Stop;
import dev.migrate.operation.TagDatabase;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The part of {@link Operations} that isn't about any object of the schema: SQL, JDBC, messages, conditions. */
public abstract sealed class ScriptOperations permits DataOperations {

    private final MigrationContext context;
    private final @Nullable String schema;

    ScriptOperations(MigrationContext context, @Nullable String schema) {
        this.context = context;
        this.schema = schema;
    }

    /** Carries out any operation. */
    public void apply(Operation operation) {
        context.apply(operation);
    }

    /** Returns the database's kind as a changelog's {@code dbms} calls it, for example {@code postgresql}. */
    public String dbms() {
        return context.dialectId();
    }

    /**
     * Whether the database is one of these, by the rules of a changelog's {@code dbms}: {@code !h2} excludes one.
     *
     * <p>For example {@code if (op.isDbms("postgresql", "h2")) { … }}.
     */
    public boolean isDbms(String... names) {
        return Change.isFor(List.of(names), context.dialectId());
    }

    /** Runs SQL: one statement, or several that end with semicolons. */
    public void execute(String sql) {
        apply(ExecuteSql.of(sql));
    }

    /** Runs SQL that is split in another way, for example {@code op.execute(sql, s -> s.endDelimiter("/"))}. */
    public void execute(String sql, Consumer<ScriptOptions> options) {
        ScriptOptions script = new ScriptOptions();
        options.accept(script);
        apply(script.build(sql));
    }

    /** Says something in the log. */
    public void output(String message) {
        apply(new Output(message));
    }

    /** Fails the run with this message. */
    public void stop(String message) {
        apply(new Stop(message));
    }

    /** Does nothing; it is there because a changelog has it. */
    public void empty() {
        apply(new Empty());
    }

    /** Names the state of the schema for readers of the code; it leaves no trace in the database. */
    public void tagDatabase(String tag) {
        apply(new TagDatabase(tag));
    }

    /** Returns a client that reads and writes in the migration's own transaction. */
    public JdbcClient jdbc() {
        return JdbcClient.create(new SingleConnectionDataSource(context.connection(), true));
    }

    /** Returns the connection of the migration's own transaction; it can't be committed or closed. */
    public Connection connection() {
        return context.connection();
    }

    final MigrationContext context() {
        return context;
    }

    final @Nullable String schema() {
        return schema;
    }

    final QualifiedName name(String name) {
        return new QualifiedName(schema, name);
    }
}
