package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.MigrationType;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.ExecuteSql;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class OperationRewriterTests {

    private static final Predicate<ReviewedOperation> INDEX =
            (each) -> each.operation() instanceof CreateIndex || each.operation() instanceof DropIndex;

    private static final OperationRewriter INDEXES_APART = (draft) -> List.of(
            draft.withChanges(only(draft.changes(), INDEX.negate())),
            draft.withMessage("Create its indexes").withChanges(only(draft.changes(), INDEX)));

    private static final OperationRewriter INDEXES_CONCURRENTLY = (draft) -> {
        List<ReviewedOperation> upgrade = draft.changes().upgrade().stream()
                .map((each) -> (each.operation() instanceof CreateIndex create)
                        ? new ReviewedOperation(new CreateIndex(create.table(), create.index(), true), each.reviews())
                        : each)
                .toList();
        return List.of(
                draft.withChanges(new GeneratedChanges(upgrade, draft.changes().downgrade())));
    };

    @Test
    void nothingIsRewrittenWithoutRewriters() {
        assertThat(OperationRewriter.all(List.of()).rewrite(Drafts.addField())).containsExactly(Drafts.addField());
    }

    @Test
    void aDraftIsDividedIntoFilesThatFollowEachOther() {
        List<RevisionDraft> drafts = OperationRewriter.all(List.of(INDEXES_APART, INDEXES_CONCURRENTLY))
                .rewrite(Drafts.addField());
        List<GeneratedFile> files = GeneratedFileWriterTests.write(drafts, "5d0c9f1e2a77", MigrationType.YAML);

        assertThat(files).hasSize(2);
        assertThat(files.get(0).text())
                .contains("addNotNullConstraint")
                .doesNotContain("createIndex", "transactional: false");
        assertThat(files.get(1).text()).isEqualTo("""
                # yaml-language-server: $schema=https://migrate.dev/schema/revision.schema.json
                # Generated on 2026-11-22 by comparing JPA entities with PostgreSQL 18.6 (schema public).
                # Read it before you run it.
                revision: 5d0c9f1e2a77
                downRevision: 8f2c1d7ab034
                message: Create its indexes
                created: 2026-11-22T10:15:30Z
                transactional: false
                generated: true
                upgrade:
                  - createIndex:
                      tableName: data_products
                      indexName: ix_data_products_owner_id
                      columns:
                        - column: {name: owner_id}
                      concurrently: true
                downgrade:
                  - dropIndex: {tableName: data_products, indexName: ix_data_products_owner_id}
                """);
    }

    @Test
    void whatIsDroppedOrHasBecomeEmptyIsNoFile() {
        OperationRewriter nothing = (draft) -> List.of();
        OperationRewriter empty = (draft) -> List.of(draft.withChanges(new GeneratedChanges(List.of(), List.of())));

        assertThat(OperationRewriter.all(List.of(nothing)).rewrite(Drafts.addField()))
                .isEmpty();
        assertThat(OperationRewriter.all(List.of(empty)).rewrite(Drafts.addField()))
                .isEmpty();
    }

    @Test
    void theNextOneSeesWhatTheOneBeforeHasMade() {
        List<String> seen = new ArrayList<>();
        OperationRewriter rename = (draft) -> List.of(draft.withMessage("renamed"), draft.withMessage("second"));
        OperationRewriter look = (draft) -> {
            seen.add(draft.message());
            return List.of(draft);
        };

        OperationRewriter.all(List.of(look, rename, look)).rewrite(Drafts.addField());

        assertThat(seen).containsExactly("Add status and owner to data_products", "renamed", "second");
    }

    @Test
    void anOperationCanBeReplaced() {
        OperationRewriter checked = (draft) -> List.of(draft.withChanges(new GeneratedChanges(
                draft.changes().upgrade().stream()
                        .map((each) -> (each.operation() instanceof AddNotNullConstraint)
                                ? ReviewedOperation.of(ExecuteSql.of("alter table data_products add constraint"
                                        + " ck_status check (status is not null) not valid"))
                                : each)
                        .toList(),
                draft.changes().downgrade())));

        List<RevisionDraft> drafts = OperationRewriter.all(List.of(checked)).rewrite(Drafts.addField());

        assertThat(GeneratedFileWriterTests.write(drafts, "none", MigrationType.SQL))
                .singleElement()
                .satisfies((file) -> assertThat(file.text()).contains("""
                                update data_products set status = 'draft' where status is null;
                                alter table data_products add constraint ck_status check (status is not null) not valid;
                                """).doesNotContain("REVIEW", "set not null"));
    }

    private static GeneratedChanges only(GeneratedChanges changes, Predicate<ReviewedOperation> wanted) {
        return new GeneratedChanges(
                changes.upgrade().stream().filter(wanted).toList(),
                changes.downgrade().stream().filter(wanted).toList());
    }
}
