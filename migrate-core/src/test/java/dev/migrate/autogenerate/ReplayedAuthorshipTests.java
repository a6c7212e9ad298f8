package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

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
import dev.migrate.model.DataType;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameTable;
import dev.migrate.revision.RevisionHeader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who made what, as the files of revisions tell it. */
class ReplayedAuthorshipTests {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");

    private final List<Migration> migrations = new ArrayList<>();

    @Test
    void tableMakesAllThatIsInIt() {
        generated(table());

        assertThat(made())
                .contains(
                        subject(SubjectKind.TABLE, null),
                        subject(SubjectKind.COMMENT, null),
                        subject(SubjectKind.COLUMN, "code"),
                        subject(SubjectKind.TYPE, "code"),
                        subject(SubjectKind.NULLABILITY, "code"),
                        subject(SubjectKind.DEFAULT, "code"),
                        subject(SubjectKind.COMMENT, "code"),
                        subject(SubjectKind.GENERATION, "id"),
                        subject(SubjectKind.PRIMARY_KEY, "orders_pkey"),
                        subject(SubjectKind.INDEX, "ix_code"),
                        subject(SubjectKind.FOREIGN_KEY, "FK_CUSTOMER"));
        assertThat(made(new Subject(SubjectKind.UNIQUE, ORDERS, "orders_code_key", List.of("code"))))
                .as("a name that the database chose")
                .isTrue();
        assertThat(made(new Subject(SubjectKind.CHECK, ORDERS, "orders_check", List.of("code", "id"))))
                .isTrue();
        assertThat(made(new Subject(SubjectKind.UNIQUE, ORDERS, "other", List.of("id"))))
                .isFalse();
        assertThat(made()).doesNotContain(subject(SubjectKind.INDEX, "ix_by_hand"));
    }

    @Test
    void whatSomebodyWroteIsNobodysButTheirs() {
        byHand(table());
        generated(new CreateIndex(ORDERS, Index.of("ix_2", "code"), false));

        assertThat(made()).containsExactly(subject(SubjectKind.INDEX, "ix_2"));
    }

    @Test
    void laterChangeByHandTakesItAway() {
        generated(table());
        byHand(
                new ModifyDataType(ORDERS, "code", DataType.parse("text"), null),
                new AddDefaultValue(ORDERS, "code", Value.text("x"), null, null),
                new DropIndex(ORDERS, "ix_code", false, null),
                new CreateIndex(ORDERS, Index.of("ix_code", "id"), false));

        assertThat(made())
                .contains(subject(SubjectKind.COLUMN, "code"), subject(SubjectKind.NULLABILITY, "code"))
                .doesNotContain(
                        subject(SubjectKind.TYPE, "code"),
                        subject(SubjectKind.DEFAULT, "code"),
                        subject(SubjectKind.INDEX, "ix_code"));
    }

    @Test
    void alterationMakesItsAspectOnly() {
        byHand(table());
        generated(new AddNotNullConstraint(ORDERS, "code", null, null));

        assertThat(made()).containsExactly(subject(SubjectKind.NULLABILITY, "code"));
    }

    @Test
    void renamesMoveIt() {
        generated(table());
        byHand(
                new RenameTable(ORDERS, "purchases"),
                new RenameColumn(QualifiedName.of("purchases"), "code", "label", null),
                new RenameIndex(QualifiedName.of("purchases"), "ix_code", "ix_label"));

        QualifiedName purchases = QualifiedName.of("purchases");
        assertThat(made()).isEmpty();
        ReplayedAuthorship authorship = authorship();
        assertThat(authorship.isGenerated(new Subject(SubjectKind.TYPE, purchases, "label")))
                .isTrue();
        assertThat(authorship.isGenerated(new Subject(SubjectKind.INDEX, purchases, "ix_label")))
                .isTrue();
        assertThat(authorship.isGenerated(new Subject(SubjectKind.UNIQUE, purchases, "u", List.of("label"))))
                .isTrue();
        assertThat(authorship.isGenerated(new Subject(SubjectKind.TYPE, purchases, "code")))
                .isFalse();
    }

    @Test
    void dropsEndIt() {
        generated(table());
        generated(new DropColumn(ORDERS, List.of("code"), null));
        assertThat(made()).doesNotContain(subject(SubjectKind.COLUMN, "code"));
        assertThat(made(new Subject(SubjectKind.UNIQUE, ORDERS, "orders_code_key", List.of("code"))))
                .isFalse();

        byHand(new AddColumn(ORDERS, List.of(Column.of("code", "text")), List.of()));
        assertThat(made()).doesNotContain(subject(SubjectKind.COLUMN, "code"));

        generated(new DropTable(ORDERS, false, false, null));
        assertThat(made()).isEmpty();
    }

    @Test
    void sequencesAndTypesCountToo() {
        QualifiedName sequence = QualifiedName.of("orders_seq");
        QualifiedName type = QualifiedName.of("state");
        generated(new CreateSequence(Sequence.of(sequence)), new CreateEnumType(EnumType.of("state", "a")));
        assertThat(authorship().isGenerated(new Subject(SubjectKind.SEQUENCE, sequence, null)))
                .isTrue();
        assertThat(authorship().isGenerated(new Subject(SubjectKind.ENUM_TYPE, type, null)))
                .isTrue();

        byHand(new AddEnumValue(type, "b", null, null, false));
        assertThat(authorship().isGenerated(new Subject(SubjectKind.ENUM_TYPE, type, null)))
                .isFalse();
    }

    @Test
    void simpleSqlIsRead() {
        generated(ExecuteSql.of("""
                -- create table nothing (id int);
                create table "orders" (
                    id bigint generated by default as identity,
                    code varchar(40) not null default 'a,b' unique,
                    customer_id bigint,
                    primary key (id),
                    constraint fk_customer foreign key (customer_id) references customers (id),
                    check (code <> '' and id > 0)
                );
                create unique index concurrently if not exists ix_code on orders (code);
                alter table only orders add column total numeric(10, 2), add constraint uq_2 unique (total, id);
                create sequence s;
                comment on column orders.total is 'x';
                """));

        assertThat(made())
                .contains(
                        subject(SubjectKind.TABLE, null),
                        subject(SubjectKind.DEFAULT, "code"),
                        subject(SubjectKind.TYPE, "total"),
                        subject(SubjectKind.INDEX, "ix_code"),
                        subject(SubjectKind.PRIMARY_KEY, "orders_pkey"),
                        subject(SubjectKind.FOREIGN_KEY, "FK_CUSTOMER"),
                        subject(SubjectKind.UNIQUE, "uq_2"));
        assertThat(made(new Subject(SubjectKind.UNIQUE, ORDERS, "k", List.of("code"))))
                .isTrue();
        assertThat(made(new Subject(SubjectKind.CHECK, ORDERS, "c", List.of("code", "id"))))
                .isTrue();
        assertThat(authorship().isGenerated(new Subject(SubjectKind.TABLE, QualifiedName.of("nothing"), null)))
                .isFalse();
    }

    @Test
    void sqlByHandTakesAwayWhatItTouches() {
        generated(table());
        byHand(ExecuteSql.of("""
                alter table orders alter column code type text using code::text, alter id set default 7;
                drop index ix_code;
                alter table orders drop constraint fk_customer;
                do $$ begin execute 'drop table orders'; end $$;
                """));

        assertThat(made())
                .contains(subject(SubjectKind.TABLE, null), subject(SubjectKind.NULLABILITY, "code"))
                .doesNotContain(
                        subject(SubjectKind.TYPE, "code"),
                        subject(SubjectKind.DEFAULT, "id"),
                        subject(SubjectKind.INDEX, "ix_code"),
                        subject(SubjectKind.FOREIGN_KEY, "FK_CUSTOMER"));
    }

    @Test
    void changesForOtherDatabasesAreLeftOut() {
        Change other = new Change(table(), List.of("mariadb"), SourceLocation.of("a.yaml"));
        DeclaredBody body = () -> new RevisionScript(List.of(other), null);
        add(true, body);

        assertThat(made()).isEmpty();
    }

    @Test
    void afterAFileThatCannotBeReadNothingIsKnown() {
        generated(table());
        DeclaredBody unreadable = () -> {
            throw new MigrateException("It can't be read.", "Mend it.");
        };
        add(false, unreadable);
        generated(new AddUniqueConstraint(ORDERS, UniqueConstraint.of("uq_later", "id")));

        assertThat(made()).containsExactly(subject(SubjectKind.UNIQUE, "uq_later"));
    }

    @Test
    void generatedCodeIsFollowedWithoutADatabase() {
        code(true, (context) -> context.apply(table()));

        assertThat(made()).contains(subject(SubjectKind.TABLE, null), subject(SubjectKind.COLUMN, "code"));
    }

    @Test
    void codeThatNeedsAConnectionIsNotKnown() {
        code(true, (context) -> {
            context.apply(table());
            context.connection();
        });
        code(true, (context) -> {
            throw new IOException("the mail server is down");
        });

        assertThat(made()).isEmpty();
    }

    @Test
    void codeThatSomebodyWroteIsNeverRun() {
        generated(table());
        code(false, (context) -> fail("run"));

        assertThat(made()).contains(subject(SubjectKind.TABLE, null));
    }

    private static CreateTable table() {
        return new CreateTable(
                Table.of(
                                ORDERS,
                                Column.of("id", "bigint").notNull(),
                                Column.of("Code", "varchar(40)"),
                                Column.of("customer_id", "bigint"))
                        .with(new PrimaryKey(null, List.of("id")))
                        .with(UniqueConstraint.of(null, "Code"))
                        .with(ForeignKey.of(
                                "fk_customer", List.of("customer_id"), QualifiedName.of("customers"), List.of()))
                        .with(new CheckConstraint(null, "id > 0 and \"Code\" <> 'customer_id'"))
                        .with(Index.of("ix_code", "Code")),
                false);
    }

    private void generated(Operation... operations) {
        add(true, script(operations));
    }

    private void byHand(Operation... operations) {
        add(false, script(operations));
    }

    private static DeclaredBody script(Operation... operations) {
        List<Change> changes = List.of(operations).stream()
                .map((operation) -> Change.of(operation, SourceLocation.of("a.yaml")))
                .toList();
        return () -> new RevisionScript(changes, null);
    }

    private void code(boolean generated, Upgrade upgrade) {
        add(generated, new CodeBody() {
            @Override
            public void upgrade(MigrationContext context) throws Exception {
                upgrade.run(context);
            }

            @Override
            public void downgrade(MigrationContext context) {
                fail("reverted");
            }

            @Override
            public boolean reversible() {
                return true;
            }
        });
    }

    private void add(boolean generated, MigrationBody body) {
        String id = "r" + migrations.size() + (generated ? "g" : "h");
        List<String> parents = migrations.isEmpty()
                ? List.of()
                : List.of(migrations.get(migrations.size() - 1).id());
        RevisionHeader header =
                new RevisionHeader(id, parents, List.of(), List.of(), id, SourceLocation.of(id + ".yaml"));
        migrations.add(new Migration(header, MigrationType.YAML, true, "checksum", body));
    }

    private ReplayedAuthorship authorship() {
        return ReplayedAuthorship.of(
                Changelog.of(migrations), (migration) -> migration.id().endsWith("g"), "postgresql");
    }

    private boolean made(Subject subject) {
        return authorship().isGenerated(subject);
    }

    /** Returns which subjects of a list over the table of orders are generated. */
    private List<Subject> made() {
        ReplayedAuthorship authorship = authorship();
        List<Subject> made = new ArrayList<>();
        List<Subject> asked = new ArrayList<>();
        asked.add(subject(SubjectKind.TABLE, null));
        asked.add(subject(SubjectKind.COMMENT, null));
        for (String column : List.of("id", "code", "customer_id", "total")) {
            for (SubjectKind kind : SubjectKind.values()) {
                if (MadeThings.isOfColumn(kind)) {
                    asked.add(subject(kind, column));
                }
            }
        }
        asked.add(subject(SubjectKind.PRIMARY_KEY, "orders_pkey"));
        asked.add(subject(SubjectKind.FOREIGN_KEY, "FK_CUSTOMER"));
        for (String index : List.of("ix_code", "ix_2", "ix_by_hand")) {
            asked.add(subject(SubjectKind.INDEX, index));
        }
        asked.add(subject(SubjectKind.UNIQUE, "uq_2"));
        asked.add(subject(SubjectKind.UNIQUE, "uq_later"));
        asked.stream().filter(authorship::isGenerated).forEach(made::add);
        return made;
    }

    private static Subject subject(SubjectKind kind, String name) {
        return new Subject(kind, ORDERS, name);
    }

    /** What code does. */
    private interface Upgrade {

        void run(MigrationContext context) throws Exception;
    }
}
