package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.CatalogQuery;

/**
 * The statements over {@code pg_catalog}, each for all schemas or all tables that are its parameter.
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

    /** What a schema holds that could be a table, with the reason why it isn't one here. */
    static final CatalogQuery RELATIONS = new CatalogQuery("""
            select c.oid, n.nspname, c.relname, d.description,
                case when c.relkind = 'v' then 'VIEW' when c.relkind = 'm' then 'MATERIALIZED_VIEW'
                    when c.relkind = 'f' then 'FOREIGN_TABLE' when c.relispartition then 'PARTITION'
                    when exists (
                        select from pg_catalog.pg_depend e
                        where e.classid = 'pg_catalog.pg_class'::regclass and e.objid = c.oid
                            and e.refclassid = 'pg_catalog.pg_extension'::regclass and e.deptype = 'e')
                    then 'OF_EXTENSION' end as reason
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_description d
                on d.classoid = 'pg_catalog.pg_class'::regclass and d.objoid = c.oid and d.objsubid = 0
            where n.nspname = any (?::text[]) and c.relkind in ('r', 'p', 'v', 'm', 'f')
            order by n.nspname, c.relname""");

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select a.attrelid, a.attname, a.attnotnull, a.attidentity, a.attgenerated, d.description,
                format_type(a.atttypid, a.atttypmod) as type, format_type(a.atttypid, null) as plain_type,
                quote_ident(k.collname) as collation,
                case when not pg_collation_is_visible(k.oid) then quote_ident(kn.nspname) end as collation_schema,
                pg_get_expr(f.adbin, f.adrelid) as expression, s.seqstart, s.seqincrement
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_type y on y.oid = a.atttypid
            left join pg_catalog.pg_collation k on k.oid = a.attcollation and a.attcollation <> y.typcollation
            left join pg_catalog.pg_namespace kn on kn.oid = k.collnamespace
            left join pg_catalog.pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
            left join pg_catalog.pg_description d
                on d.classoid = 'pg_catalog.pg_class'::regclass and d.objoid = a.attrelid and d.objsubid = a.attnum
            left join pg_catalog.pg_depend i
                on a.attidentity <> '' and i.refclassid = 'pg_catalog.pg_class'::regclass
                and i.refobjid = a.attrelid and i.refobjsubid = a.attnum
                and i.classid = 'pg_catalog.pg_class'::regclass and i.deptype = 'i'
            left join pg_catalog.pg_sequence s on s.seqrelid = i.objid
            where a.attrelid = any (?::oid[]) and a.attnum > 0 and not a.attisdropped
            order by a.attrelid, a.attnum""");

    /** The rows that PostgreSQL adds for each partition of a referenced table have a parent and are left out. */
    static final CatalogQuery CONSTRAINTS = new CatalogQuery("""
            select t.conrelid, t.conname, t.contype, t.condeferrable, t.condeferred, t.confdeltype, t.confupdtype,
                array(
                    select a.attname::text from unnest(t.conkey) with ordinality k(attnum, position)
                    join pg_catalog.pg_attribute a on a.attrelid = t.conrelid and a.attnum = k.attnum
                    order by k.position) as columns,
                rn.nspname as referenced_schema, r.relname as referenced_table,
                case when t.contype = 'f' then array(
                    select a.attname::text from unnest(t.confkey) with ordinality k(attnum, position)
                    join pg_catalog.pg_attribute a on a.attrelid = t.confrelid and a.attnum = k.attnum
                    order by k.position) end as referenced_columns,
                pg_get_expr(t.conbin, t.conrelid) as expression, false as nulls_not_distinct
            from pg_catalog.pg_constraint t
            left join pg_catalog.pg_class r on r.oid = t.confrelid
            left join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
            left join pg_catalog.pg_index i on t.contype = 'u' and i.indexrelid = t.conindid
            where t.contype in ('p', 'u', 'f', 'c') and t.conparentid = 0 and t.conrelid = any (?::oid[])
            order by t.conrelid, t.conname""");

    static final CatalogQuery INDEXES = new CatalogQuery("""
            select i.indrelid, ic.relname, i.indisunique, i.indoption[k.position - 1] & 1 = 1 as descending,
                i.indoption[k.position - 1] & 2 = 2 as nulls_first, false as nulls_not_distinct, a.attname,
                case when a.attname is null then pg_get_indexdef(i.indexrelid, k.position, false) end as expression,
                pg_get_expr(i.indpred, i.indrelid) as predicate, am.amname,
                case when not oc.opcdefault then oc.opcname end as operator_class,
                case when not oc.opcdefault and not pg_opclass_is_visible(oc.oid) then ocn.nspname end as class_schema,
                case when i.indnatts > i.indnkeyatts then
                    array(select ia.attname::text from generate_series(i.indnkeyatts + 1, i.indnatts) g(position)
                        join pg_catalog.pg_attribute ia
                            on ia.attrelid = i.indrelid and ia.attnum = i.indkey[g.position - 1]
                        order by g.position) end as include
            from pg_catalog.pg_index i
            join pg_catalog.pg_class ic on ic.oid = i.indexrelid
            join pg_catalog.pg_am am on am.oid = ic.relam
            cross join lateral generate_series(1, i.indnkeyatts::int) k(position)
            join pg_catalog.pg_opclass oc on oc.oid = i.indclass[k.position - 1]
            join pg_catalog.pg_namespace ocn on ocn.oid = oc.opcnamespace
            left join pg_catalog.pg_attribute a
                on a.attrelid = i.indrelid and a.attnum = i.indkey[k.position - 1] and a.attnum <> 0
            where i.indrelid = any (?::oid[]) and not exists (
                select from pg_catalog.pg_constraint t
                where t.conindid = i.indexrelid and t.contype in ('p', 'u', 'x'))
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

    static final CatalogQuery SCHEMAS = new CatalogQuery("select nspname from pg_catalog.pg_namespace");

    /** Only an array of the column's own type is looked up in the index; anything else reads the whole catalogue. */
    static final String EXISTING_TABLES = """
            select c.relname
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = coalesce(?::text, current_schema()::text) and c.relkind in ('r', 'p')
                and c.relname = any (?::name[])""";

    static final CatalogQuery TABLES_IN_SCHEMAS = new CatalogQuery("""
            select n.nspname, c.relname
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?::name[]) and c.relkind in ('r', 'p') and c.relname = any (?::name[])""");

    /** A sequence of a column goes with its table, so that only the table counts. */
    static final String HOLDS_SOMETHING = """
            select exists (
                select from pg_catalog.pg_class c
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where n.nspname = coalesce(?::text, current_schema()::text)
                    and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and c.relname <> all (?::text[])
                    and\s""" + NOT_OF_EXTENSION + " and " + NOT_OF_COLUMN + ")";

    private PostgresqlCatalogQueries() {}

    /** Returns the query with whether nulls are equal, which PostgreSQL 14 has no column for. */
    static CatalogQuery withNullsNotDistinct(CatalogQuery query) {
        String sql = query.sql()
                .replace("false as nulls_not_distinct", "coalesce(i.indnullsnotdistinct, false) as nulls_not_distinct");
        return new CatalogQuery(sql);
    }
}
