package dev.migrate.changelog.yaml;

import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import java.util.Map;

/** Reads {@code sql}, whose attribute {@code comment} is for the reader of the file alone. */
final class SqlReader implements ChangeReader {

    private static final String SQL = "sql";

    static Map<String, ChangeReader> all() {
        return Map.of(SQL, new SqlReader());
    }

    @Override
    public Operation read(AttributeMap attributes) {
        return read(attributes, attributes.script(SQL));
    }

    /** Reads the attributes beside the text. */
    static Operation read(AttributeMap attributes, String sql) {
        boolean split = attributes.flag("splitStatements", true);
        YamlScalar delimiter = attributes.optionalScalar("endDelimiter");
        boolean strip = attributes.flag("stripComments", false);
        attributes.optionalText("comment");
        attributes.onlyFlag("ignoreOriginalSplitStatements", false, "Leave it out.");
        return new ExecuteSql(sql, split, (delimiter == null) ? ";" : delimiter.text(), strip);
    }

    @Override
    public String shorthand() {
        return SQL;
    }
}
