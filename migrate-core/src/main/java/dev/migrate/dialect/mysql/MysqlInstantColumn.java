package dev.migrate.dialect.mysql;

import dev.migrate.dialect.InstantColumn;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Instants as seconds since 1970, because a {@code timestamp} is written and read in the session's zone, which isn't always the one that
 * the driver takes it for.
 */
final class MysqlInstantColumn implements InstantColumn {

    private static final int MICROS = 6;
    private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000L);

    @Override
    public String place() {
        return "from_unixtime(cast(? as decimal(20, 6)))";
    }

    @Override
    public String selected(String column) {
        return "unix_timestamp(" + column + ") as " + column;
    }

    @Override
    public void set(PreparedStatement statement, int index, Instant instant) throws SQLException {
        long micros =
                Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
        statement.setBigDecimal(index, BigDecimal.valueOf(micros, MICROS));
    }

    @Override
    public Instant get(ResultSet row, String column) throws SQLException {
        BigDecimal seconds = row.getBigDecimal(column);
        long whole = seconds.longValue();
        long nanos = seconds.subtract(BigDecimal.valueOf(whole))
                .multiply(NANOS_PER_SECOND)
                .longValue();
        return Instant.ofEpochSecond(whole, nanos);
    }
}
