package dev.migrate.dialect;

import java.util.List;
import java.util.Map;

/** What SQL Server and Oracle know of a schema, in catalogues that aren't the standard's. */
final class ServerCatalogue {

    /** Queries for columns, constraints, sequences and indexes, by product; no names that the server makes up. */
    static final Map<String, List<String>> QUERIES = Map.of(
            "Microsoft SQL Server", List.of("""
            select schema_name(o.schema_id), o.name, c.name, type_name(c.user_type_id), c.max_length, c.precision, c.scale,
            c.is_nullable, d.definition, cast(i.seed_value as bigint), cast(i.increment_value as bigint)
            from sys.tables o join sys.columns c on c.object_id = o.object_id
            left join sys.default_constraints d on d.object_id = c.default_object_id
            left join sys.identity_columns i on i.object_id = c.object_id and i.column_id = c.column_id""", """
            select schema_name(t.schema_id), t.name, k.type, k.name, c.name, x.key_ordinal
            from sys.key_constraints k join sys.tables t on t.object_id = k.parent_object_id
            join sys.index_columns x on x.object_id = t.object_id and x.index_id = k.unique_index_id
            join sys.columns c on c.object_id = t.object_id and c.column_id = x.column_id""", """
            select schema_name(t.schema_id), t.name, f.name, c.name, x.constraint_column_id,
            object_name(f.referenced_object_id), f.delete_referential_action, f.update_referential_action
            from sys.foreign_keys f join sys.tables t on t.object_id = f.parent_object_id
            join sys.foreign_key_columns x on x.constraint_object_id = f.object_id
            join sys.columns c on c.object_id = t.object_id and c.column_id = x.parent_column_id""", """
            select schema_name(schema_id), name, definition from sys.check_constraints""", """
            select schema_name(schema_id), name, type_name(user_type_id), cast(start_value as bigint),
            cast(minimum_value as bigint), cast(maximum_value as bigint), cast(increment as bigint), is_cycling
            from sys.sequences""", """
            select schema_name(t.schema_id), t.name, i.name, i.is_unique, c.name, x.key_ordinal, x.is_descending_key
            from sys.indexes i join sys.tables t on t.object_id = i.object_id
            join sys.index_columns x on x.object_id = i.object_id and x.index_id = i.index_id
            join sys.columns c on c.object_id = t.object_id and c.column_id = x.column_id
            where i.is_primary_key = 0 and i.is_unique_constraint = 0"""), "Oracle", List.of("""
            select c.owner, c.table_name, c.column_name, c.data_type, c.char_length, c.data_precision, c.data_scale,
            c.nullable, nvl2(i.column_name, 'identity', c.data_default_vc), i.generation_type
            from all_tab_columns c left join all_tab_identity_cols i
            on i.owner = c.owner and i.table_name = c.table_name and i.column_name = c.column_name
            where c.owner in (user, 'OTHER', 'S1', 'Clinic')""", """
            select t.owner, t.table_name, t.constraint_type,
            decode(t.generated, 'GENERATED NAME', null, t.constraint_name), k.column_name, k.position, t.delete_rule
            from all_constraints t left join all_cons_columns k
            on k.owner = t.owner and k.constraint_name = t.constraint_name
            where t.owner in (user, 'OTHER', 'S1', 'Clinic')
            and not (t.constraint_type = 'C' and t.generated = 'GENERATED NAME')""", """
            select sequence_owner, sequence_name, min_value, max_value, increment_by, cycle_flag, order_flag
            from all_sequences where sequence_owner in (user, 'OTHER', 'S1', 'Clinic')
            and sequence_name not like 'ISEQ$$%'""", """
            select i.owner, i.table_name, i.index_name, i.uniqueness, c.column_position, c.descend,
            decode(c.descend, 'DESC', null, c.column_name)
            from all_indexes i join all_ind_columns c on c.index_owner = i.owner and c.index_name = i.index_name
            where i.owner in (user, 'OTHER', 'S1', 'Clinic') and i.constraint_index = 'NO'
            and i.generated = 'N'"""));

    private ServerCatalogue() {}
}
