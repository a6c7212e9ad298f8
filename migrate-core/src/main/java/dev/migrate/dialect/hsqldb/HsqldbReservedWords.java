package dev.migrate.dialect.hsqldb;

import java.util.Set;

/**
 * The words that HSQLDB 2.7 doesn't take as a name without quotes, or takes as something else; found by trying all of its
 * tokens as names of tables and columns.
 */
final class HsqldbReservedWords {

    static final Set<String> ALL =
            Set.of(("all and any array as at between both by call case cast check coalesce collation constraint"
                            + " convert corresponding create cross cube curdate current current_catalog current_date"
                            + " current_path current_role current_schema current_time current_timestamp current_user curtime"
                            + " default distinct do drop else every except exists false fetch for foreign from full grant group"
                            + " grouping having in inner intersect into is join json_array json_arrayagg json_object"
                            + " json_objectagg lateral leading left like localtime localtimestamp natural normalize not now"
                            + " null nullif occurrences_regex on or order outer position_regex prevval primary references right"
                            + " rollup row select session_user sessiontimezone set some substring_regex sum sysdate system_user"
                            + " table then to today trailing translate_regex trigger true union unique unnest user using values"
                            + " when where with")
                    .split(" "));

    private HsqldbReservedWords() {}
}
