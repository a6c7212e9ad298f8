package dev.migrate.command;

import dev.migrate.Migrator;
import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.engine.RevisionDescription;
import dev.migrate.engine.RevisionSql;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate show}: everything about one revision; needs a database only for its SQL. */
final class ShowCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(this, "show", "Show one revision. Needs no database without --sql.")
                .parameter("REV", "1", "The revision: an id, head, current, head-1, …")
                .flag("List its changes with their places, too.", "-v", "--verbose")
                .flag("Show the SQL of both directions for the application's database, too.", "--sql")
                .examples("show head", "show 8f2c -v", "show 8f2c --sql");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        Migrator migrator = invocation.migrator();
        Changelog changelog = migrator.changelog();
        List<String> typed = given.matchedPositionalValue(0, List.of());
        RevisionHeader revision = find(migrator, changelog, typed.get(0));
        RevisionDescription description =
                given.matchedOptionValue("--sql", false) ? migrator.describe(revision.id()) : null;
        RevisionText text = new RevisionText(changelog, Set.of(), invocation.console());
        if (invocation.json()) {
            invocation.write(json(text.json(revision), description));
            return ExitCodes.DONE;
        }
        text.paragraph(revision).forEach(invocation.console()::line);
        if (given.matchedOptionValue("--verbose", false)) {
            list(changelog.migration(revision.id()), invocation.console());
        }
        print(description, invocation.console());
        return ExitCodes.DONE;
    }

    private static void list(Migration migration, Console console) {
        if (migration.body() instanceof DeclaredBody declared) {
            RevisionScript script = declared.read();
            list("Upgrade:", script.upgrade(), console);
            List<Change> downgrade = script.writtenDowngrade();
            if (downgrade != null) {
                list("Downgrade:", downgrade, console);
            }
        }
    }

    private static void list(String heading, List<Change> changes, Console console) {
        console.line(console.styled(Style.FAINT, heading) + (changes.isEmpty() ? " nothing" : ""));
        changes.forEach((change) -> console.line("  " + change.operation().changeName() + "  " + change.location()));
    }

    private static RevisionHeader find(Migrator migrator, Changelog changelog, String typed) {
        Optional<Migration> exact = changelog.find(typed);
        if (exact.isPresent()) {
            return exact.get().header();
        }
        Target target = Target.parse(typed);
        Set<String> current = target.needsDatabase() ? migrator.current() : Set.of();
        Set<String> ids = changelog.graph().resolve(target, current);
        if (ids.size() != 1) {
            throw new MigrateException(
                    "'" + typed + "' means " + (ids.isEmpty() ? "no revision." : String.join(" and ", ids) + "."),
                    "Name one revision.");
        }
        return changelog.graph().get(ids.iterator().next());
    }

    private static Json json(Json revision, @Nullable RevisionDescription description) {
        if (description == null) {
            return revision;
        }
        RevisionSql sql = description.sql();
        return revision.add("standing", description.standing().name().toLowerCase(Locale.ROOT))
                .add("reversible", description.reversible())
                .add("upgradeSql", (sql == null) ? null : texts(sql.upgrade()))
                .add("downgradeSql", (sql == null) ? null : texts(sql.downgrade()));
    }

    private static @Nullable List<String> texts(@Nullable List<SqlStatement> statements) {
        return (statements == null)
                ? null
                : statements.stream().map(SqlStatement::sql).toList();
    }

    private static void print(@Nullable RevisionDescription description, Console console) {
        if (description == null) {
            return;
        }
        RevisionSql sql = description.sql();
        if (sql == null) {
            console.line("");
            console.line("Its statements are known only when its code runs.");
            return;
        }
        new StatementText(console).print("Upgrade", sql.upgrade());
        List<SqlStatement> downgrade = sql.downgrade();
        if (downgrade == null) {
            console.line("");
            console.line(console.styled(Style.WARNING, "There is no way back."));
        } else {
            new StatementText(console).print("Downgrade", downgrade);
        }
    }
}
