package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.script.LexicalFeature;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.Change;
import dev.migrate.operation.InsertRows;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlServerHostileRenderingTests extends HostileRenderingContractTests {

    SqlServerHostileRenderingTests() {
        super(
                new SqlServerSqlRenderingTests().dialect(),
                LexicalRules.with(LexicalFeature.NESTED_COMMENTS, LexicalFeature.BRACKET_IDENTIFIERS));
    }

    @Override
    boolean isPutTogether(String text) {
        return text.contains("\\\n") || text.contains("\\\r\n");
    }

    /** The server would take the backslash and the line break away. */
    @Test
    void aBackslashBeforeALineBreakIsKept() {
        InsertRows insert =
                new InsertRows(QualifiedName.of("t"), List.of("c"), List.of(List.of(Value.text("a\\\nb\\\r\n'c\\d"))));
        Change change = Change.of(insert, SourceLocation.of("test"));
        assertThat(new SqlServerSqlRenderingTests()
                        .dialect()
                        .render(change)
                        .get(0)
                        .sql())
                .isEqualTo("""
                insert into t (c) values
                    ((cast(N'' as nvarchar(max)) + N'a\\' + N'
                b\\' + N'\r
                ''c\\d'))""");
    }
}
