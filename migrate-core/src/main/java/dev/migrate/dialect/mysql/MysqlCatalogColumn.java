package dev.migrate.dialect.mysql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQL expressions over a row {@code c} of {@code information_schema.columns}, each of which returns a part of the column's definition,
 * or the empty text.
 */
final class MysqlCatalogColumn {

    /** Left out where it is the table's own, so that the column goes on following that. */
    static final String CHARACTER_SET =
            "if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t"
                    + " where t.table_schema = c.table_schema and t.table_name = c.table_name), '',"
                    + " concat(' character set ', c.character_set_name, ' collate ', c.collation_name))";

    static final String INVISIBLE = "if(c.extra like '%invisible%', ' invisible', '')";

    private static final Pattern PRECISION = Pattern.compile("\\([0-9]+\\)");

    /** Written without a backslash, whose meaning depends on the session. */
    private static final String BACKSLASH = "char(92 using utf8mb4)";

    /** A character that no definition has. */
    private static final String MARK = "char(1 using utf8mb4)";

    private final MysqlFlavor flavor;

    MysqlCatalogColumn(MysqlFlavor flavor) {
        this.flavor = flavor;
    }

    String generation() {
        return "if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', "
                + expression("c.generation_expression")
                + ", ') ', if(c.extra like '%stored%', 'stored', 'virtual')))";
    }

    /** MariaDB allows neither {@code null} nor {@code not null} on a generated column. */
    String nullability() {
        String plain = "if(c.is_nullable = 'YES', ' null', ' not null')";
        return flavor.mariadb() ? "if(coalesce(c.generation_expression, '') = '', " + plain + ", '')" : plain;
    }

    /** The current time takes the precision of a new type. */
    String defaultValue(@Nullable String newType) {
        String now = (newType != null && MysqlColumnClause.holdsTime(newType))
                ? "when lower(c.column_default) like 'current_timestamp%' then ' default " + now(newType) + "' "
                : "";
        if (flavor.mariadb()) {
            return "case when coalesce(c.column_default, 'NULL') = 'NULL' then '' " + now
                    + "else concat(' default ', c.column_default) end";
        }
        return "case when c.column_default is null then '' " + now
                + "when lower(c.column_default) like 'current_timestamp%' and c.extra like '%default_generated%'"
                + " then concat(' default ', c.column_default) "
                + "when c.extra like '%default_generated%' then concat(' default (', "
                + expression("c.column_default") + ", ')') "
                + "when c.data_type = 'bit' then concat(' default ', c.column_default) "
                + "else concat(' default ', " + quoted("c.column_default") + ") end";
    }

    /**
     * Returns the attributes that the column keeps with a new type, or with the one that it has.
     *
     * @param statesUpdate whether the new type says itself what an update does
     */
    List<String> attributes(@Nullable String newType, boolean statesUpdate) {
        List<String> attributes = new ArrayList<>();
        if (newType == null) {
            attributes.add(
                    "coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), '')");
        } else if (MysqlColumnClause.holdsTime(newType) && !statesUpdate) {
            attributes.add("if(c.extra like '%on update%', ' on update " + now(newType) + "', '')");
        }
        attributes.add("if(c.extra like '%auto_increment%', ' auto_increment', '')");
        attributes.add(INVISIBLE);
        if (flavor.mariadb()) {
            attributes.add("if(c.extra like '%without system versioning%', ' without system versioning', '')");
        }
        return attributes;
    }

    String comment() {
        return "if(c.column_comment = '', '', concat(' comment ', " + quoted("c.column_comment") + "))";
    }

    /**
     * Returns MariaDB's condition of the column alone; the one that comes with the type {@code json} goes with it. It has the
     * column's name, and keeps the old one when the column gets another, so then it is known by what it says.
     *
     * @param typeChanges whether the column gets another type
     */
    static String check(boolean typeChanges) {
        return "coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k"
                + " where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column'"
                + " and (k.constraint_name = c.column_name or (" + mentions("c.column_name") + " and not "
                + mentions("k.constraint_name") + "))"
                + (typeChanges ? " and k.check_clause not like 'json_valid(%'" : "") + "), '')";
    }

    /** The server shows names between the quotes of the session. */
    private static String mentions(String name) {
        return "(locate(concat('`', replace(" + name + ", '`', '``'), '`'), k.check_clause) > 0"
                + " or locate(concat('\"', replace(" + name + ", '\"', '\"\"'), '\"'), k.check_clause) > 0)";
    }

    private static String now(String type) {
        Matcher precision = PRECISION.matcher(type);
        return "current_timestamp" + (precision.find() ? precision.group() : "");
    }

    /** MySQL shows expressions with a backslash before each quote and backslash. */
    private String expression(String column) {
        if (flavor.mariadb()) {
            return column;
        }
        String marked = "replace(" + column + ", concat(" + BACKSLASH + ", " + BACKSLASH + "), " + MARK + ")";
        return "replace(replace(" + marked + ", concat(" + BACKSLASH + ", ''''), ''''), " + MARK + ", " + BACKSLASH
                + ")";
    }

    private static String quoted(String column) {
        String escaped = "replace(" + column + ", " + BACKSLASH + ", if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', "
                + BACKSLASH + ", concat(" + BACKSLASH + ", " + BACKSLASH + ")))";
        return "concat('''', replace(" + escaped + ", '''', ''''''), '''')";
    }
}
