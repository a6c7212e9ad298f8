package dev.migrate.changelog.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationBody;
import dev.migrate.changelog.MigrationContext;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropView;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RoutineKind;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the files of the revisions before one tell of the schema that it meets. */
class HistoryReplayTests {

    private static final QualifiedName OWNERS = QualifiedName.of("owners");
    private static final QualifiedName NAMES = QualifiedName.of("names");
    private static final DropColumn DROP_NAME = new DropColumn(OWNERS, List.of("name"), null);

    private final List<Migration> migrations = new ArrayList<>();
    private int bodiesRead;
    private boolean whole = true;

    @Test
    void aDroppedColumnIsWhatItsAncestorsMadeOfIt() {
        revision("a", List.of(), owners());
        revision("b", List.of("a"), new RenameColumn(OWNERS, "title", "name", null));

        assertThat(undo("b", DROP_NAME))
                .contains(List.of(new AddColumn(OWNERS, List.of(Column.of("name", "varchar(40)")), List.of())));
    }

    @Test
    void onlyAncestorsCountAndTheyCountThroughDependenciesToo() {
        revision("a", List.of());
        revision("b", List.of("a"), owners());
        revision("c", List.of("a"), table("roles"));
        add("d", List.of("c"), List.of("b"), declared());

        assertThat(history().before("d").find(OWNERS)).isPresent();
        assertThat(history().before("c").find(OWNERS)).isEmpty();
        assertThat(history().before("b").find(QualifiedName.of("roles"))).isEmpty();
    }

    @Test
    void aMergeKnowsBothOfItsBranches() {
        revision("a", List.of());
        revision("b", List.of("a"), owners());
        revision("c", List.of("a"), table("roles"));
        revision("d", List.of("b", "c"));

        ReplayedSchema schema = history().before("d");

        assertThat(schema.find(OWNERS)).isPresent();
        assertThat(schema.find(QualifiedName.of("roles"))).isPresent();
    }

    @Test
    void changesForOtherDatabasesAreLeftOut() {
        Change forOthers = new Change(owners(), List.of("mariadb"), SourceLocation.of("a.yaml"));
        addDeclared("a", List.of(), () -> new RevisionScript(List.of(forOthers), null));
        revision("b", List.of("a"));

        assertThat(history().before("b").find(OWNERS)).isEmpty();
    }

    @Test
    void codeAndWhatCantBeReadLeaveNothingKnownUntilItIsCreatedAnew() {
        revision("a", List.of(), owners());
        add("b", List.of("a"), List.of(), new Code());
        revision("c", List.of("b"), table("roles"));
        addDeclared("d", List.of("c"), () -> {
            throw new MigrateException("broken", "mend it");
        });
        revision("e", List.of("d"));

        assertThat(history().before("b").isWhole()).isTrue();
        assertThat(history().before("c").find(OWNERS)).isEmpty();
        assertThat(history().before("d").find(QualifiedName.of("roles"))).isPresent();
        assertThat(history().before("e").find(QualifiedName.of("roles"))).isEmpty();
        assertThat(history().before("e").isWhole()).isFalse();
    }

    @Test
    void sqlThatMayChangeTheSchemaLeavesNothingKnown() {
        for (String sql : List.of(
                "drop table owners",
                "do $$ begin execute 'alter table own' || 'ers add x int'; end $$",
                "call change_everything()",
                "select change_everything()",
                "update owners set name = 'a\\'; drop table owners; --'",
                "select 1 -- it; select\n; drop table owners",
                "select 5--3; drop table owners",
                "/*! drop table owners */",
                "insert into owners values (1); create extension citext",
                "select * into others from owners",
                "set search_path to other",
                "alter table roles drop constraint pk cascade",
                "analyse")) {
            migrations.clear();
            revision("a", List.of(), owners());
            revision("b", List.of("a"), ExecuteSql.of(sql));
            revision("c", List.of("b"));

            assertThat(history().before("c").find(OWNERS)).as(sql).isEmpty();
            assertThat(history().before("c").isWhole()).as(sql).isFalse();
        }
    }

    @Test
    void sqlThatChangesRowsLeavesEverythingKnown() {
        for (String sql : List.of(
                "insert into owners (id) values (1); update owners set name = 'it''s; drop table owners'",
                "-- drop table owners\ndelete from owners where id in (1, 2)",
                "/* drop table owners; */ select count(*) from owners",
                "with o as (select id from owners) update owners set name = lower(name)",
                "set lock_timeout = '2s'",
                "analyze owners;",
                "")) {
            migrations.clear();
            revision("a", List.of(), owners());
            revision("b", List.of("a"), ExecuteSql.of(sql));
            revision("c", List.of("b"));

            assertThat(history().before("c").find(OWNERS)).as(sql).isPresent();
            assertThat(history().before("c").isWhole()).as(sql).isTrue();
        }
    }

    @Test
    void sqlAboutOneTableSpoilsWhatItNames() {
        for (String sql : List.of(
                "create index ix on owners (name)",
                "alter table \"OWNERS\" add other int",
                "comment on table owners is 'people'",
                "create table pets (owner int references owners)")) {
            migrations.clear();
            revision("a", List.of(), owners(), table("roles"));
            revision("b", List.of("a"), ExecuteSql.of(sql));
            revision("c", List.of("b"));

            assertThat(history().before("c").find(OWNERS)).as(sql).isEmpty();
            assertThat(history().before("c").find(QualifiedName.of("roles")))
                    .as(sql)
                    .isPresent();
        }
    }

    @Test
    void whatNamesAPartThatIsNotThereMakesTheTableUnknown() {
        revision("a", List.of(), owners());
        revision("b", List.of("a"), new DropColumn(OWNERS, List.of("NAME"), null));
        revision("c", List.of("b"));
        assertThat(history().before("c").find(OWNERS)).isEmpty();

        migrations.clear();
        revision("a", List.of(), owners());
        revision(
                "b",
                List.of("a"),
                new AddColumn(new QualifiedName("public", "Owners"), List.of(Column.of("x", "int")), List.of()));
        revision("c", List.of("b"));
        assertThat(history().before("c").find(OWNERS)).isEmpty();
    }

    @Test
    void aTableThatMayHaveBeenThereBeforeIsUnknown() {
        revision("a", List.of(), new CreateTable(owners().table(), true));
        revision("b", List.of("a"));

        assertThat(history().before("b").find(OWNERS)).isEmpty();
    }

    @Test
    void aColumnInAnExpressionGoesWithTheExpressionOnPostgresqlOnly() {
        AddCheckConstraint check =
                new AddCheckConstraint(OWNERS, new CheckConstraint("ck", "length(\"Name\") > 3 and id > 0"));
        AddCheckConstraint other = new AddCheckConstraint(OWNERS, new CheckConstraint("ck_id", "id > name_count"));
        revision("a", List.of(), owners(), check, other);
        revision("b", List.of("a"), new DropTable(OWNERS, false, false, null));
        DropColumn dropTitle = new DropColumn(OWNERS, List.of("name"), null);
        revision("c", List.of("a"), new AddColumn(OWNERS, List.of(Column.of("name", "text")), List.of()));

        assertThat(undo("postgresql", "c", dropTitle))
                .contains(List.of(
                        new AddColumn(OWNERS, List.of(Column.of("name", "text")), List.of(check.constraint()))));
        assertThat(undo("h2", "c", dropTitle)).isEmpty();
        assertThat(undo("h2", "c", new DropColumn(OWNERS, List.of("title"), null)))
                .isPresent();
    }

    @Test
    void anExpressionWithARenamedColumnIsUnknown() {
        revision("a", List.of(), owners());
        revision("b", List.of("a"), new AddCheckConstraint(OWNERS, new CheckConstraint("ck", "title <> ''")));
        revision("c", List.of("b"), new RenameColumn(OWNERS, "title", "name", null));
        revision("d", List.of("c"));

        assertThat(history().before("c").find(OWNERS)).isPresent();
        assertThat(history().before("d").find(OWNERS)).isEmpty();
    }

    @Test
    void anIndexOfOtherColumnsTooGoesWithTheColumnOnPostgresqlOnly() {
        Index index = Index.of("ix", "id", "title");
        revision("a", List.of(), owners(), new CreateIndex(OWNERS, index));
        DropColumn drop = new DropColumn(OWNERS, List.of("title"), null);

        assertThat(undo("postgresql", "a", drop).orElseThrow()).contains(new CreateIndex(OWNERS, index));
        assertThat(undo("mariadb", "a", drop)).isEmpty();
    }

    @Test
    void aReplacedViewComesBackWithWhatIsMadeOfIt() {
        CreateView first = view("names", "select name from owners", false);
        CreateView over = view("short_names", "select name from names", false);
        CreateView second = view("names", "select name, id from owners", true);
        revision("a", List.of(), owners(), first, over);

        assertThat(undo("a", second))
                .contains(List.of(
                        new DropView(over.view(), false, over), new DropView(NAMES, false, first), first, over));
    }

    @Test
    void aViewThatCertainlyReplacedNothingIsDropped() {
        CreateView replacing = view("names", "select name from owners", true);
        revision("a", List.of(), owners());
        assertThat(undo("a", replacing)).contains(List.of(new DropView(NAMES, false, replacing)));

        whole = false;
        assertThat(undo("a", replacing)).isEmpty();

        whole = true;
        revision("b", List.of("a"), ExecuteSql.of("alter view old rename to names"));
        assertThat(undo("b", replacing)).isEmpty();
    }

    @Test
    void aDroppedViewComesBackAsItWasDefinedLast() {
        CreateView second = view("names", "select id from owners", true);
        revision("a", List.of(), owners(), view("names", "select name from owners", false), second);

        assertThat(undo("a", new DropView(NAMES, false, null)))
                .contains(List.of(view("names", "select id from owners", false)));
    }

    @Test
    void aViewIsUnknownOnceItsTextMeansSomethingElse() {
        revision("a", List.of(), owners(), view("names", "select title from owners", false));
        revision("b", List.of("a"), new RenameColumn(OWNERS, "title", "name", null));
        assertThat(undo("b", new DropView(NAMES, false, null))).isEmpty();

        migrations.clear();
        revision("a", List.of(), owners(), view("names", "select * from owners", false));
        revision("b", List.of("a"), new AddColumn(OWNERS, List.of(Column.of("x", "int")), List.of()));
        assertThat(undo("b", new DropView(NAMES, false, null))).isEmpty();
    }

    @Test
    void aReplacedRoutineComesBackByReplacementIfOnlyItsBodyDiffers() {
        CreateRoutine first = function("create function f(a int) returns int as $$ select 1 $$", false);
        CreateRoutine body = function("create or replace function f(a  int) returns int as $$ select 2 $$", false);
        CreateRoutine head = function("create function f(a int) returns text as $$ select 'x' $$", true);
        CreateRoutine overload = function("create function f(a text) returns int as $$ select 2 $$", true);
        revision("a", List.of(), first);

        assertThat(undo("a", body)).contains(List.of(function(first.text(), true)));
        assertThat(undo("a", head))
                .contains(List.of(
                        new DropRoutine(RoutineKind.FUNCTION, QualifiedName.of("f"), null, null, false, head), first));
        assertThat(undo("a", overload)).isEmpty();
    }

    @Test
    void aTriggerComesBackWithItsTable() {
        CreateRoutine trigger = new CreateRoutine(
                RoutineKind.TRIGGER,
                QualifiedName.of("tr"),
                OWNERS,
                "create trigger tr after insert on owners",
                false,
                null);
        revision("a", List.of(), owners(), trigger);

        assertThat(undo("a", new DropTable(OWNERS, false, false, null))).contains(List.of(owners(), trigger));
    }

    @Test
    void aPathOfManyRevisionsIsReadOnce() {
        int revisions = 2_000;
        revision("r0", List.of(), owners());
        for (int i = 1; i < revisions; i++) {
            revision("r" + i, List.of("r" + (i - 1)), table("t" + i));
        }
        HistoryReplay history = history();
        for (int i = 1; i < revisions; i += 2) {
            history.downgrade("r" + i, new RevisionScript(List.of(), null));
        }

        assertThat(bodiesRead).isEqualTo(revisions / 2);
    }

    @Test
    void nothingIsReadBeforeSomebodyAsks() {
        revision("a", List.of(), owners());

        history();

        assertThat(bodiesRead).isZero();
    }

    private Optional<List<Operation>> undo(String after, Operation operation) {
        return undo("postgresql", after, operation);
    }

    private Optional<List<Operation>> undo(String dialectId, String after, Operation operation) {
        Change change = Change.of(operation, SourceLocation.of("last.yaml"));
        List<Migration> all = new ArrayList<>(migrations);
        all.add(migration("last", List.of(after), List.of(), declared(operation)));
        return new HistoryReplay(Changelog.of(all), dialectId, whole, (migration) -> true)
                .downgrade("last", new RevisionScript(List.of(change), null))
                .map((changes) -> changes.stream().map(Change::operation).toList());
    }

    private HistoryReplay history() {
        return new HistoryReplay(Changelog.of(migrations), "postgresql", whole, (migration) -> true);
    }

    private void revision(String id, List<String> parents, Operation... operations) {
        add(id, parents, List.of(), declared(operations));
    }

    private void addDeclared(String id, List<String> parents, DeclaredBody body) {
        add(id, parents, List.of(), body);
    }

    private void add(String id, List<String> parents, List<String> dependsOn, MigrationBody body) {
        migrations.add(migration(id, parents, dependsOn, body));
    }

    private static Migration migration(String id, List<String> parents, List<String> dependsOn, MigrationBody body) {
        SourceLocation file = SourceLocation.of(id + ".yaml");
        RevisionHeader header = new RevisionHeader(id, parents, dependsOn, List.of(), id, file);
        return new Migration(header, MigrationType.YAML, true, "checksum", body);
    }

    private DeclaredBody declared(Operation... operations) {
        List<Change> changes = List.of(operations).stream()
                .map((operation) -> Change.of(operation, SourceLocation.of("x.yaml")))
                .toList();
        return () -> {
            bodiesRead++;
            return new RevisionScript(changes, null);
        };
    }

    private static CreateTable owners() {
        return table("owners");
    }

    private static CreateTable table(String name) {
        return new CreateTable(
                Table.of(QualifiedName.of(name), Column.of("id", "int"), Column.of("title", "varchar(40)")), false);
    }

    private static CreateView view(String name, String query, boolean replace) {
        return new CreateView(QualifiedName.of(name), query, replace, false, null, null);
    }

    private static CreateRoutine function(String text, boolean replace) {
        return new CreateRoutine(RoutineKind.FUNCTION, QualifiedName.of("f"), null, text, replace, null);
    }

    /** A revision of code, whose effect nobody knows. */
    private static final class Code implements CodeBody {

        @Override
        public void upgrade(MigrationContext context) {}

        @Override
        public void downgrade(MigrationContext context) {}

        @Override
        public boolean reversible() {
            return true;
        }
    }
}
