package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.UpdateRows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What people have generated most often. */
final class Drafts {

    static final ComparedSchemas COMPARED =
            new ComparedSchemas("JPA entities", "PostgreSQL 18.6", "public", Instant.parse("2026-11-22T10:15:30.5Z"));

    private static final QualifiedName PRODUCTS = QualifiedName.of("data_products");
    private static final QualifiedName TEAMS = QualifiedName.of("teams");

    private Drafts() {}

    /** Returns them by name. */
    static Map<String, RevisionDraft> all() {
        return new TreeMap<>(Map.of(
                "addField", addField(),
                "newEntity", newEntity(),
                "dropIndex", dropIndex(),
                "renameField", renameField(),
                "changeType", changeType()));
    }

    static RevisionDraft addField() {
        Column status = Column.of("status", "varchar(32)");
        return draft(
                "Add status and owner to data_products",
                List.of(
                        plain(new AddColumn(PRODUCTS, List.of(status), List.of())),
                        plain(new AddColumn(PRODUCTS, List.of(Column.of("owner_id", "bigint")), List.of())),
                        plain(new AddForeignKeyConstraint(PRODUCTS, owner())),
                        plain(new UpdateRows(
                                PRODUCTS, List.of(new Assignment("status", Value.text("draft"))), "status is null")),
                        reviewed(
                                new AddNotNullConstraint(PRODUCTS, "status", null, status.type()),
                                "reads the whole table while nobody can write to it. For a big table, add a check"
                                        + " constraint 'not valid' first and validate it in a revision of its own."),
                        plain(new CreateIndex(PRODUCTS, Index.of("ix_data_products_owner_id", "owner_id")))),
                List.of(
                        plain(new DropIndex(PRODUCTS, "ix_data_products_owner_id", false, null)),
                        plain(new DropForeignKeyConstraint(PRODUCTS, "fk_data_products_owner", owner())),
                        plain(new DropColumn(PRODUCTS, List.of("owner_id"), null)),
                        plain(new DropColumn(PRODUCTS, List.of("status"), null))));
    }

    static RevisionDraft newEntity() {
        Table teams = Table.of(
                        TEAMS,
                        Column.of("id", "bigint").notNull().withIdentity(Identity.byDefault()),
                        Column.of("name", "varchar(100)").notNull(),
                        Column.of("founded", "date"),
                        Column.of("lead_id", "bigint"))
                .withPrimaryKey(new PrimaryKey("pk_teams", List.of("id")))
                .with(UniqueConstraint.of("uq_teams_name", "name"))
                .with(ForeignKey.of("fk_teams_lead", List.of("lead_id"), QualifiedName.of("users"), List.of("id")))
                .with(Index.of("ix_teams_lead_id", "lead_id"));
        QualifiedName members = QualifiedName.of("team_members");
        Table join = Table.of(
                        members,
                        Column.of("team_id", "bigint").notNull(),
                        Column.of("user_id", "bigint").notNull())
                .withPrimaryKey(new PrimaryKey(null, List.of("team_id", "user_id")))
                .with(ForeignKey.of("fk_team_members_team", List.of("team_id"), TEAMS, List.of("id")))
                .with(ForeignKey.of(
                        "fk_team_members_user", List.of("user_id"), QualifiedName.of("users"), List.of("id")));
        return draft(
                "Add teams",
                List.of(plain(new CreateTable(teams, false)), plain(new CreateTable(join, false))),
                List.of(
                        plain(new DropTable(members, false, false, join)),
                        plain(new DropTable(TEAMS, false, false, teams))));
    }

    static RevisionDraft dropIndex() {
        Index index = Index.of("ix_data_products_name", "name");
        return draft(
                "Drop index on name",
                List.of(reviewed(
                        new DropIndex(PRODUCTS, index.name(), false, index),
                        "the model doesn't have this index any more. Queries that search by name get slower.")),
                List.of(plain(new CreateIndex(PRODUCTS, index))));
    }

    static RevisionDraft renameField() {
        return draft(
                "Rename descr to description",
                List.of(plain(new RenameColumn(PRODUCTS, "descr", "description", DataType.parse("text")))),
                List.of(plain(new RenameColumn(PRODUCTS, "description", "descr", DataType.parse("text")))));
    }

    static RevisionDraft changeType() {
        return draft(
                "Store prices as decimals",
                List.of(
                        reviewed(
                                new ModifyDataType(
                                        PRODUCTS, "price", DataType.parse("decimal(12,2)"), DataType.parse("double")),
                                "every row is written again, and nobody can read the table meanwhile. Digits after the"
                                        + " second one behind the point are lost.",
                                "on a big table, add a new column, fill it in batches, and drop the old one in a later"
                                        + " revision."),
                        plain(new DropColumn(PRODUCTS, List.of("tax"), null)),
                        plain(new DropColumn(PRODUCTS, List.of("discount"), null))),
                List.of(
                        plain(new AddColumn(
                                PRODUCTS,
                                List.of(Column.of("discount", "decimal(5,2)").withDefault(Value.number(0))),
                                List.of())),
                        plain(new AddColumn(PRODUCTS, List.of(Column.of("tax", "decimal(5,2)")), List.of())),
                        plain(new ModifyDataType(
                                PRODUCTS, "price", DataType.parse("double"), DataType.parse("decimal(12,2)")))));
    }

    static RevisionDraft draft(String message, List<ReviewedOperation> upgrade, List<ReviewedOperation> downgrade) {
        return new RevisionDraft(message, new GeneratedChanges(upgrade, downgrade), COMPARED);
    }

    static List<ReviewedOperation> operations(Operation... operations) {
        return Stream.of(operations).map(ReviewedOperation::of).toList();
    }

    static ReviewedOperation plain(Operation operation) {
        return ReviewedOperation.of(operation);
    }

    static ReviewedOperation reviewed(Operation operation, String... reviews) {
        return new ReviewedOperation(operation, List.of(reviews));
    }

    private static ForeignKey owner() {
        return ForeignKey.of("fk_data_products_owner", List.of("owner_id"), QualifiedName.of("users"), List.of("id"));
    }
}
