package dev.migrate.dialect.oracle;

import dev.migrate.dialect.InListQuery;

/**
 * The statements over the {@code all_*} views, each for all tables of the schemas that are its parameter.
 *
 * <p>A column of the type {@code long} is always the last one, because the driver can't go back behind it.
 */
final class OracleCatalogQueries {

    static final InListQuery TABLES = new InListQuery("""
            select t.owner, t.table_name, c.comments
            from all_tables t
            left join all_tab_comments c on c.owner = t.owner and c.table_name = t.table_name
            where t.owner in (?) and t.nested = 'NO' and t.secondary = 'N' and t.dropped = 'NO'
                and t.temporary = 'N' and (t.iot_type is null or t.iot_type = 'IOT')
                and not exists (
                    select 1 from all_mviews m where m.owner = t.owner and m.mview_name = t.table_name)
            order by t.owner, t.table_name""");

    static final InListQuery COLUMNS = new InListQuery("""
            select c.owner, c.table_name, c.column_name, c.data_type, c.data_type_owner, c.data_length,
                c.char_length, c.char_used, c.data_precision, c.data_scale, c.nullable, c.virtual_column,
                i.generation_type, i.identity_options, r.comments, c.data_default
            from all_tab_cols c
            left join all_tab_identity_cols i
                on i.owner = c.owner and i.table_name = c.table_name and i.column_name = c.column_name
            left join all_col_comments r
                on r.owner = c.owner and r.table_name = c.table_name and r.column_name = c.column_name
            where c.owner in (?) and c.hidden_column = 'NO'
            order by c.owner, c.table_name, c.column_id""");

    /** Conditions of more than 4,000 characters are cut off. */
    static final InListQuery CONSTRAINTS = new InListQuery("""
            select c.owner, c.table_name, c.constraint_name, c.constraint_type, c.search_condition_vc, c.delete_rule,
                c.deferrable, c.deferred, k.column_name, rk.owner as referenced_owner,
                rk.table_name as referenced_table, rk.column_name as referenced_column
            from all_constraints c
            left join all_cons_columns k
                on k.owner = c.owner and k.constraint_name = c.constraint_name
            left join all_cons_columns rk
                on rk.owner = c.r_owner and rk.constraint_name = c.r_constraint_name and rk.position = k.position
            where c.owner in (?) and c.constraint_type in ('P', 'U', 'R', 'C')
            order by c.owner, c.table_name, c.constraint_name, k.position""");

    static final InListQuery INDEXES = new InListQuery("""
            select i.table_owner, i.table_name, i.index_name, i.uniqueness, k.column_name, k.descend,
                e.column_expression
            from all_indexes i
            join all_ind_columns k on k.index_owner = i.owner and k.index_name = i.index_name
            left join all_ind_expressions e
                on e.index_owner = i.owner and e.index_name = i.index_name
                    and e.column_position = k.column_position
            where i.table_owner in (?) and i.index_type in ('NORMAL', 'FUNCTION-BASED NORMAL', 'BITMAP')
                and not exists (
                    select 1 from all_constraints c
                    where c.owner = i.table_owner and c.table_name = i.table_name
                        and c.index_name = i.index_name and c.constraint_type in ('P', 'U'))
            order by i.table_owner, i.table_name, i.index_name, k.column_position""");

    /** The sequences behind identity columns aren't anybody's. */
    static final InListQuery SEQUENCES = new InListQuery("""
            select s.sequence_owner, s.sequence_name, s.min_value, s.max_value, s.increment_by, s.cycle_flag,
                s.cache_size
            from all_sequences s
            where s.sequence_owner in (?) and s.sequence_name not like 'ISEQ$$\\_%' escape '\\'
            order by s.sequence_owner, s.sequence_name""");

    static final InListQuery EXISTING_TABLES =
            new InListQuery("select t.table_name from all_tables t where t.owner in (?) and t.table_name in (?)");

    static final InListQuery CONTENTS = new InListQuery("""
            select o.object_name
            from all_objects o
            where o.owner in (?) and o.object_type in ('TABLE', 'VIEW', 'MATERIALIZED VIEW', 'SEQUENCE')
                and o.secondary = 'N' and o.generated = 'N' and o.object_name not like 'BIN$%'
                and not (o.object_type = 'TABLE' and o.object_name in (?))
            fetch first 1 rows only""");

    private OracleCatalogQueries() {}
}
