package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.Column;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is SQL Server's own: batches, and types whose length matters. */
class SqlServerRenderingTests {

    private static final QualifiedName TABLE = QualifiedName.of("t");

    @Test
    void aTextWithoutALengthIsNotOneCharacterLong() {
        Operation create = new CreateTable(
                Table.of(
                        TABLE,
                        Column.of("a", "varchar"),
                        Column.of("b", "nvarchar(max)"),
                        Column.of("c", "varbinary(16)"),
                        Column.of("d", "text")),
                false);
        assertThat(sql(create)).containsExactly("""
                create table t (
                    a varchar(max),
                    b nvarchar(max),
                    c varbinary(16),
                    d nvarchar(max)
                )""");
    }

    @Test
    void aScriptIsSplitAtGoAndNowhereElse() {
        String script = """
                declare @a int = 1; insert into t values (@a, 'GO
                GO
                ', [a]]; b]);
                go
                create procedure p as begin select 1; select 2; end
                GO
                -- nothing
                """;
        assertThat(sql(ExecuteSql.of(script)))
                .containsExactly(
                        "declare @a int = 1; insert into t values (@a, 'GO\nGO\n', [a]]; b]);",
                        "create procedure p as begin select 1; select 2; end");
    }

    @Test
    void whatTheServerRefusesInATransactionRunsOutsideOfOne() {
        String script =
                "alter database shop set recovery simple\nGO\ncreate table database1 (id int)\nGO\nbackup log x";
        assertThat(render(ExecuteSql.of(script)))
                .extracting(SqlStatement::transactional)
                .containsExactly(false, true, false);
    }

    @Test
    void aKeyForbidsNullsOnlyWhereTheyAreAllowed() {
        assertThat(sql(new AddPrimaryKey(TABLE, new PrimaryKey("pk", List.of("id")))))
                .containsExactly("""
                if columnproperty(object_id(N'[t]'), N'id', 'AllowsNull') = 1
                begin
                declare @sql nvarchar(max);
                select @sql = N'alter table t alter column id '
                    + case when t.is_user_defined = 1
                        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
                        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select id from t', null, 0) r) end
                    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
                from sys.columns c
                join sys.types t on t.user_type_id = c.user_type_id
                where c.object_id = object_id(N'[t]') and c.name = N'id';
                if @sql is null throw 50000, N'The column doesn''t exist.', 1;
                exec sys.sp_executesql @sql;
                end""", "alter table t add constraint pk primary key (id)");
    }

    private static List<String> sql(Operation operation) {
        return render(operation).stream().map(SqlStatement::sql).toList();
    }

    private static List<SqlStatement> render(Operation operation) {
        return new SqlServerSqlRenderingTests().dialect().render(Change.of(operation, SourceLocation.of("test")));
    }
}
