package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that a failed {@code create index concurrently} leaves behind: it is in the catalogue, isn't used, and costs every
 * write. It stands in the way of the next attempt, or, with {@code if not exists}, passes for the real one.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">Building Indexes Concurrently</a>
 */
final class PostgresqlInvalidIndex {

    private static final Logger LOG = LoggerFactory.getLogger("dev.migrate.Migrator");

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";

    private static final Pattern STATEMENT = Pattern.compile(
            "(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?("
                    + NAME + ")\\s+on\\s+(?:only\\s+)?(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")?).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String FIND = """
            select i.indexrelid::regclass::text
            from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid
            where i.indrelid = to_regclass(?) and c.relname = ? and not i.indisvalid""";

    private PostgresqlInvalidIndex() {}

    /** Drops what an earlier attempt at this very statement has left, if the statement makes an index concurrently. */
    static void dropBefore(Connection connection, String sql) throws SQLException {
        Matcher matcher = STATEMENT.matcher(sql);
        if (!matcher.matches()) {
            return;
        }
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, matcher.group(2));
            query.setString(2, folded(matcher.group(1)));
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    drop(connection, row.getString(1));
                }
            }
        }
    }

    private static void drop(Connection connection, String index) throws SQLException {
        LOG.warn("Dropping the invalid index {}, which an earlier attempt to build it has left.", index);
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop index concurrently " + index);
        }
    }

    private static String folded(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }
}
