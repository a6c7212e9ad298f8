package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.CatalogQuery;

/**
 * The statements over {@code pg_catalog}, each for all tables of the schemas that are its parameter.
 *
 * <p>They hold for PostgreSQL 14 to 18. What an extension owns, partitions beneath their table, views, foreign tables and
 * temporary tables aren't tables here.
 */
final class PostgresqlCatalogQueries {

    private static final String NOT_OF_EXTENSION = """
            not exists (
                select from pg_catalog.pg_depend e
                where e.classid = 'pg_catalog.pg_class'::regclass and e.objid = c.oid
                    and e.refclassid = 'pg_catalog.pg_extension'::regclass and e.deptype = 'e')""";

    private static final String NOT_OF_COLUMN = """
            not exists (
                select from pg_catalog.pg_depend o
                where o.classid = 'pg_catalog.pg_class'::regclass and o.objid = c.oid
                    and o.refclassid = 'pg_catalog.pg_class'::regclass and o.refobjsubid > 0
                    and o.deptype in ('a', 'i'))""";

    private static final String IS_SELECTED_TABLE = """
            n.nspname = any (?::text[]) and c.relkind in ('r', 'p') and not c.relispartition
            and\s""" + NOT_OF_EXTENSION;

    static final CatalogQuery TABLES = new CatalogQuery("""
            select c.oid, n.nspname, c.relname, d.description
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_description d
                on d.classoid = 'pg_catalog.pg_class'::regclass and d.objoid = c.oid and d.objsubid = 0
            where\s""" + IS_SELECTED_TABLE + """

            order by n.nspname, c.relname""");

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select a.attrelid, a.attname, a.attnotnull, a.attidentity, a.attgenerated, d.description,
                format_type(a.atttypid, a.atttypmod) as type, format_type(a.atttypid, null) as plain_type,
                pg_get_expr(f.adbin, f.adrelid) as expression, s.seqstart, s.seqincrement
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_class c on c.oid = a.attrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
            left join pg_catalog.pg_description d
                on d.classoid = 'pg_catalog.pg_class'::regclass and d.objoid = a.attrelid and d.objsubid = a.attnum
            left join pg_catalog.pg_depend i
                on a.attidentity <> '' and i.refclassid = 'pg_catalog.pg_class'::regclass
                and i.refobjid = a.attrelid and i.refobjsubid = a.attnum
                and i.classid = 'pg_catalog.pg_class'::regclass and i.deptype = 'i'
            left join pg_catalog.pg_sequence s on s.seqrelid = i.objid
            where a.attnum > 0 and not a.attisdropped and\s""" + IS_SELECTED_TABLE + """

            order by a.attrelid, a.attnum""");

    /** The rows that PostgreSQL adds for each partition of a referenced table have a parent and are left out. */
    static final CatalogQuery CONSTRAINTS = new CatalogQuery("""
            select t.conrelid, t.conname, t.contype, t.condeferrable, t.condeferred, t.confdeltype, t.confupdtype,
                array(
                    select a.attname::text from unnest(t.conkey) with ordinality k(attnum, position)
                    join pg_catalog.pg_attribute a on a.attrelid = t.conrelid and a.attnum = k.attnum
                    order by k.position) as columns,
                rn.nspname as referenced_schema, r.relname as referenced_table,
                array(
                    select a.attname::text from unnest(t.confkey) with ordinality k(attnum, position)
                    join pg_catalog.pg_attribute a on a.attrelid = t.confrelid and a.attnum = k.attnum
                    order by k.position) as referenced_columns,
                pg_get_expr(t.conbin, t.conrelid) as expression
            from pg_catalog.pg_constraint t
            join pg_catalog.pg_class c on c.oid = t.conrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_class r on r.oid = t.confrelid
            left join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
            where t.contype in ('p', 'u', 'f', 'c') and t.conparentid = 0 and\s""" + IS_SELECTED_TABLE + """

            order by t.conrelid, t.conname""");

    static final CatalogQuery INDEXES = new CatalogQuery("""
            select i.indrelid, ic.relname, i.indisunique, i.indoption[k.position - 1] & 1 = 1 as descending,
                a.attname, pg_get_indexdef(i.indexrelid, k.position, false) as expression,
                pg_get_expr(i.indpred, i.indrelid) as predicate, am.amname,
                array(select ia.attname::text from generate_series(i.indnkeyatts + 1, i.indnatts) g(position)
                    join pg_catalog.pg_attribute ia
                        on ia.attrelid = i.indrelid and ia.attnum = i.indkey[g.position - 1]
                    order by g.position) as include
            from pg_catalog.pg_index i
            join pg_catalog.pg_class c on c.oid = i.indrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            join pg_catalog.pg_class ic on ic.oid = i.indexrelid
            join pg_catalog.pg_am am on am.oid = ic.relam
            cross join lateral generate_series(1, i.indnkeyatts::int) k(position)
            left join pg_catalog.pg_attribute a
                on a.attrelid = i.indrelid and a.attnum = i.indkey[k.position - 1] and a.attnum <> 0
            where not exists (
                select from pg_catalog.pg_constraint t
                where t.conindid = i.indexrelid and t.contype in ('p', 'u', 'x'))
            and\s""" + IS_SELECTED_TABLE + """

            order by i.indrelid, ic.relname, k.position""");

    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select n.nspname, c.relname, format_type(s.seqtypid, null) as type, s.seqstart, s.seqincrement,
                s.seqmin, s.seqmax, s.seqcache, s.seqcycle
            from pg_catalog.pg_sequence s
            join pg_catalog.pg_class c on c.oid = s.seqrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?::text[]) and\s""" + NOT_OF_EXTENSION + " and " + NOT_OF_COLUMN + """

            order by n.nspname, c.relname""");

    /** A type has a row even if it has no values. */
    static final CatalogQuery ENUM_TYPES = new CatalogQuery("""
            select n.nspname, t.typname,
                array(select v.enumlabel::text from pg_catalog.pg_enum v
                    where v.enumtypid = t.oid order by v.enumsortorder) as labels
            from pg_catalog.pg_type t
            join pg_catalog.pg_namespace n on n.oid = t.typnamespace
            where t.typtype = 'e' and n.nspname = any (?::text[]) and not exists (
                select from pg_catalog.pg_depend e
                where e.classid = 'pg_catalog.pg_type'::regclass and e.objid = t.oid
                    and e.refclassid = 'pg_catalog.pg_extension'::regclass and e.deptype = 'e')
            order by n.nspname, t.typname""");

    static final String EXISTING_TABLES = """
            select c.relname
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = coalesce(?::text, current_schema()::text) and c.relkind in ('r', 'p')
                and c.relname = any (?::text[])""";

    /** A sequence of a column goes with its table, so that only the table counts. */
    static final String HOLDS_SOMETHING = """
            select exists (
                select from pg_catalog.pg_class c
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where n.nspname = coalesce(?::text, current_schema()::text)
                    and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and c.relname <> all (?::text[])
                    and\s""" + NOT_OF_EXTENSION + " and " + NOT_OF_COLUMN + ")";

    private PostgresqlCatalogQueries() {}
}
