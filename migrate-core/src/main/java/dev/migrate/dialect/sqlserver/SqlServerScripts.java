package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.TypeMapper;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Batches that ask the catalogue for what a statement must say and then run it. */
final class SqlServerScripts {

    private static final Set<String> CHARACTER_TYPES =
            Set.of("char", "nchar", "varchar", "nvarchar", "longvarchar", "clob", "json", "jsonb");

    private final ChangeWriter out;
    private final SqlServerNames names;

    SqlServerScripts(ChangeWriter out) {
        this.out = out;
        this.names = new SqlServerNames(out);
    }

    /** A default is a constraint, whose name the server chose; columns without one are left alone. */
    String dropDefaults(QualifiedName table, List<String> columns) {
        String list = columns.stream().map(names::plain).collect(Collectors.joining(", "));
        return """
                declare @sql nvarchar(max) = N'';
                select @sql = @sql + %s + quotename(d.name) + N';'
                from sys.default_constraints d
                join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
                where d.parent_object_id = %s and c.name in (%s);
                exec sys.sp_executesql @sql""".formatted(dropConstraint(table), names.objectId(table), list);
    }

    /** The server chose the key's name. */
    String dropPrimaryKey(QualifiedName table) {
        return """
                declare @sql nvarchar(max);
                select @sql = %s + quotename(k.name)
                from sys.key_constraints k
                where k.parent_object_id = %s and k.type = 'PK';
                if @sql is null throw 50000, %s, 1;
                exec sys.sp_executesql @sql""".formatted(
                        dropConstraint(table),
                        names.objectId(table),
                        names.text("The table has no primary key, or doesn't exist."));
    }

    /** Drops the foreign keys of other tables that refer to this one, as {@code cascade} does elsewhere. */
    String dropReferences(QualifiedName table) {
        return """
                declare @sql nvarchar(max) = N'';
                select @sql = @sql + N'alter table ' + quotename(object_schema_name(f.parent_object_id)) + N'.'
                    + quotename(object_name(f.parent_object_id)) + N' drop constraint ' + quotename(f.name) + N';'
                from sys.foreign_keys f
                where f.referenced_object_id = %1$s and f.parent_object_id <> %1$s;
                exec sys.sp_executesql @sql""".formatted(names.objectId(table));
    }

    /**
     * Changes type, nullability or both, and takes what isn't given from the column as it is; without that the server would
     * make a column nullable whose type changes, and give it the database's collation.
     */
    String alterColumn(QualifiedName table, String column, @Nullable DataType type, @Nullable Boolean nullable) {
        String alter = names.text("alter table " + out.name(table) + " alter column " + out.name(column) + " ");
        String probe = names.text("select " + out.name(column) + " from " + out.name(table));
        String typeNow = """
                case when t.is_user_defined = 1
                        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
                        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(%s, null, 0) r) end""".formatted(probe);
        boolean keepsCollation = type == null || isCharacter(type);
        return """
                declare @sql nvarchar(max);
                select @sql = %s
                    + %s
                    + %s%s
                from sys.columns c
                join sys.types t on t.user_type_id = c.user_type_id
                where c.object_id = %s and c.name = %s;
                if @sql is null throw 50000, %s, 1;
                exec sys.sp_executesql @sql""".formatted(
                        alter,
                        (type == null) ? typeNow : names.text(out.type(type)),
                        keepsCollation ? "isnull(N' collate ' + c.collation_name, N'') + " : "",
                        (nullable == null)
                                ? "iif(c.is_nullable = 1, N' null', N' not null')"
                                : (nullable ? "N' null'" : "N' not null'"),
                        names.objectId(table),
                        names.plain(column),
                        names.text("The column doesn't exist."));
    }

    /** Forbids nulls where they are allowed; a column that forbids them already isn't touched. */
    String forbidNulls(QualifiedName table, String column) {
        return "if columnproperty(" + names.objectId(table) + ", " + names.plain(column)
                + ", 'AllowsNull') = 1\nbegin\n" + alterColumn(table, column, null, false) + ";\nend";
    }

    /** Renames by procedure; the old name is parsed there, the new one is not. */
    String rename(String oldPath, String newName, String kind) {
        return """
                declare @old nvarchar(1035) = %s, @new sysname = %s;
                exec sys.sp_rename @old, @new, N'%s'""".formatted(oldPath, names.plain(newName), kind);
    }

    /** Drops the foreign keys that start at a table, whatever their names. */
    String dropForeignKeys(QualifiedName table) {
        return """
                declare @sql nvarchar(max) = N'';
                select @sql = @sql + %s + quotename(f.name) + N';'
                from sys.foreign_keys f
                where f.parent_object_id = %s;
                exec sys.sp_executesql @sql""".formatted(dropConstraint(table), names.objectId(table));
    }

    /** Sets, changes or takes away the comment of a table, or of a column of it. */
    String remarks(QualifiedName table, @Nullable String column, @Nullable String remarks) {
        return remarks("TABLE", table, column, remarks);
    }

    /** Sets, changes or takes away the comment of a table or view, or of a column of it. */
    String remarks(String kind, QualifiedName table, @Nullable String column, @Nullable String remarks) {
        String level = "N'SCHEMA', @schema, N'" + kind + "', @table" + ((column == null) ? "" : ", N'COLUMN', @column");
        String listed = (column == null) ? level + ", null, null" : level;
        String columnName = (column == null) ? "" : ", @column sysname = " + names.plain(column);
        String drop = """
                declare @schema sysname = %s, @table sysname = %s%s;
                if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', %s))
                    exec sys.sp_dropextendedproperty N'MS_Description', %s""".formatted(names.schema(table), names.plain(table.name()), columnName, listed, level);
        if (remarks == null) {
            return drop;
        }
        return drop + """
                ;
                declare @remarks nvarchar(3750) = %s;
                exec sys.sp_addextendedproperty N'MS_Description', @remarks, %s""".formatted(names.text(remarks), level);
    }

    private String dropConstraint(QualifiedName table) {
        return names.text("alter table " + out.name(table) + " drop constraint ");
    }

    private static boolean isCharacter(DataType type) {
        String portable = TypeMapper.portableName(type);
        return portable != null && CHARACTER_TYPES.contains(portable);
    }
}
