package dev.migrate.dialect.mysql;

import dev.migrate.dialect.TypeMapper;
import dev.migrate.model.DataType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What MariaDB and MySQL call the portable types.
 *
 * <p>A portable {@code timestamp} is a {@code datetime}, which holds what is written; one with a time zone is a {@code
 * timestamp}, which holds an instant.
 */
final class MysqlTypeMapper extends TypeMapper {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("boolean", "boolean"),
            Map.entry("bit", "bit{}"),
            Map.entry("tinyint", "tinyint{}"),
            Map.entry("smallint", "smallint"),
            Map.entry("mediumint", "mediumint"),
            Map.entry("integer", "integer"),
            Map.entry("bigint", "bigint"),
            Map.entry("smallserial", "smallint"),
            Map.entry("serial", "integer"),
            Map.entry("bigserial", "bigint"),
            Map.entry("float", "float{}"),
            Map.entry("real", "float"),
            Map.entry("double", "double"),
            Map.entry("decimal", "decimal{}"),
            Map.entry("number", "decimal{}"),
            Map.entry("currency", "decimal(18,4)"),
            Map.entry("char", "char{}"),
            Map.entry("nchar", "char{}"),
            Map.entry("varchar", "varchar({255})"),
            Map.entry("nvarchar", "varchar({255})"),
            Map.entry("longvarchar", "longtext"),
            Map.entry("clob", "longtext"),
            Map.entry("binary", "binary{}"),
            Map.entry("varbinary", "varbinary({255})"),
            Map.entry("blob", "longblob"),
            Map.entry("date", "date"),
            Map.entry("time", "time{}"),
            Map.entry("time with time zone", "time{}"),
            Map.entry("timestamp", "datetime{}"),
            Map.entry("timestamp with time zone", "timestamp{}"),
            Map.entry("json", "json"),
            Map.entry("jsonb", "json"),
            Map.entry("xml", "longtext"));

    /** Types of its own that are smaller than what their names stand for elsewhere. */
    private static final Set<String> NATIVE = Set.of("tinytext", "mediumtext", "tinyblob", "mediumblob");

    MysqlTypeMapper(MysqlFlavor flavor) {
        super(names(flavor));
    }

    @Override
    protected boolean isNative(DataType type) {
        return NATIVE.contains(type.key());
    }

    private static Map<String, String> names(MysqlFlavor flavor) {
        Map<String, String> names = new HashMap<>(NAMES);
        names.put("uuid", flavor.uuids() ? "uuid" : "char(36)");
        return names;
    }
}
