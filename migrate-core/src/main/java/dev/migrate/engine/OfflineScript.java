package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.dialect.ClientScript;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.HeadsTransition;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.RevisionRange;
import dev.migrate.revision.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A movement as a script for the database's own client, written without looking at any database: the statements of each
 * revision in its transaction, together with its rows in the version table and the journal.
 *
 * <p>Run on a database that is where the script begins, it leaves the same behind as the movement itself. Safe for use by
 * several threads.
 */
public final class OfflineScript {

    private final EngineParts parts;
    private final Dialect dialect;
    private final DatabaseProduct product;

    /** Creates scripts for a product. */
    public OfflineScript(EngineParts parts, DatabaseProduct product) {
        this.parts = parts;
        this.dialect = parts.dialects().dialectFor(product);
        this.product = product;
    }

    /**
     * Returns the script of an upgrade.
     *
     * @param range where it begins, {@code base} if that is left open, and where it goes
     * @throws MigrateException as for the movement, and if code asks for a connection
     */
    public String upgrade(RevisionRange range) {
        Changelog changelog = parts.changelog();
        Set<String> from = changelog.graph().resolve(range.fromOrBase(), Set.of());
        List<RevisionHeader> path = changelog.graph().upgradePath(range.toOrHeads(), from);
        DatabaseState state = new DatabaseState(new Bookkeeping.Existing(false, false), from, Map.of(), Map.of(), 0);
        Plan plan = planner(changelog, from).upgrade(range.toString(), from, UpgradeSteps.of(changelog, state, path));
        return script(plan);
    }

    /**
     * Returns the script of a downgrade.
     *
     * @param range where it begins and where it goes; neither may be left open
     * @throws MigrateException as for the movement, if an end is open, and if code asks for a connection
     */
    public String downgrade(RevisionRange range) {
        Target begin = range.from();
        Target end = range.to();
        if (begin == null || end == null) {
            throw new MigrateException(
                    "The range '" + range + "' of a downgrade is open.",
                    "Type where the database is and where it goes, for example head:base.");
        }
        Changelog changelog = parts.changelog();
        Set<String> from = changelog.graph().resolve(begin, Set.of());
        Plan plan = planner(changelog, from)
                .downgrade(range.toString(), from, changelog.graph().downgradePath(end, from));
        return script(plan);
    }

    /** Returns the script that sets the version table of a fresh database to the targets without running anything. */
    public String stamp(List<Target> targets) {
        HeadsTransition transition = parts.changelog().graph().stampTransition(targets, Set.of(), false);
        OfflineBooks books = new OfflineBooks(dialect, parts.settings());
        Writer writer = new Writer(dialect.clientScript());
        books.create().forEach(writer::statement);
        writer.begin();
        books.move(transition).forEach(writer::statement);
        books.noteStamp(transition).forEach(writer::statement);
        writer.commit();
        return writer.toString();
    }

    /** Returns what judges revisions for this product, as the gate does it before an upgrade. */
    public Lint lint(PlanGate gate) {
        return new Lint(parts, dialect.id(), gate);
    }

    private Planner planner(Changelog changelog, Set<String> from) {
        return Planners.offline(changelog, dialect, from);
    }

    private String script(Plan plan) {
        new WholeRunCheck(parts.settings(), dialect, product.displayName().strip()).check(plan);
        boolean whole = parts.settings().transaction() == TransactionScope.ALL && !plan.isEmpty();
        OfflineBooks books = new OfflineBooks(dialect, parts.settings());
        Writer writer = new Writer(dialect.clientScript());
        if (plan.headsBefore().isEmpty() && plan.direction() == Direction.UPGRADE) {
            writer.comment("the tool's own tables");
            books.create().forEach(writer::statement);
        }
        if (whole) {
            writer.begin();
        }
        for (PlannedStep step : plan.steps()) {
            String message = step.migration().header().message();
            writer.comment(step.describe() + (message.isEmpty() ? "" : ", " + message));
            write(step, books, writer, whole);
        }
        if (whole) {
            writer.commit();
        }
        return writer.toString();
    }

    /** Writes a statement that refuses to run in a transaction between two of them. */
    private void write(PlannedStep step, OfflineBooks books, Writer writer, boolean whole) {
        boolean transactional = step.migration().transactional();
        List<SqlStatement> statements = step.isCode() ? OfflineContext.record(step, dialect) : step.statements();
        if (transactional && !whole) {
            writer.begin();
        }
        statements.stream().flatMap(SqlStatement::parts).forEach((statement) -> writer.statement(statement.sql()));
        if (!transactional) {
            writer.begin();
        }
        books.move(step.transition()).forEach(writer::statement);
        books.note(step, statements.size()).forEach(writer::statement);
        if (!whole) {
            writer.commit();
        }
    }

    /** Puts the script together. */
    private static final class Writer {

        private final ClientScript syntax;
        private final StringBuilder text = new StringBuilder();

        Writer(ClientScript syntax) {
            this.syntax = syntax;
        }

        /** A line break in a message must not let the rest of it run. */
        void comment(String comment) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("-- ")
                    .append(comment.replaceAll("\\R", " "))
                    .append('\n');
        }

        void begin() {
            line(syntax.begin());
        }

        void commit() {
            line(syntax.commit());
        }

        void statement(String sql) {
            text.append(syntax.statement(sql));
        }

        private void line(String line) {
            if (!line.isEmpty()) {
                text.append(line).append('\n');
            }
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
