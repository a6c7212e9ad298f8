package dev.migrate.dialect.mysql;

import dev.migrate.dialect.SequenceDraft;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads MariaDB's sequences, each of which is a table with one row, all in one statement. */
final class MysqlSequenceReader {

    private static final long CACHE_SIZE = 1000;

    private final Connection connection;

    MysqlSequenceReader(Connection connection) {
        this.connection = connection;
    }

    List<Sequence> read(List<MysqlTable> sequences, Function<MysqlTable, QualifiedName> naming) throws SQLException {
        List<Sequence> read = new ArrayList<>();
        if (sequences.isEmpty()) {
            return read;
        }
        List<String> selects = new ArrayList<>();
        for (int i = 0; i < sequences.size(); i++) {
            MysqlTable sequence = sequences.get(i);
            selects.add("select " + i + " as number, start_value, increment, minimum_value, maximum_value, cache_size,"
                    + " cycle_option from " + MysqlIdentifiers.inBackticks(sequence.schema()) + "."
                    + MysqlIdentifiers.inBackticks(sequence.name()));
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(String.join(" union all ", selects) + " order by number")) {
            while (row.next()) {
                read.add(draft(naming.apply(sequences.get(row.getInt("number"))), row)
                        .toSequence(CACHE_SIZE));
            }
        }
        return read;
    }

    private static SequenceDraft draft(QualifiedName name, ResultSet row) throws SQLException {
        return new SequenceDraft(
                name,
                "bigint",
                row.getLong("start_value"),
                row.getLong("increment"),
                bound(row.getLong("minimum_value")),
                bound(row.getLong("maximum_value")),
                row.getLong("cache_size"),
                row.getBoolean("cycle_option"));
    }

    /** MariaDB keeps one number on each side of the range for itself. */
    private static long bound(long value) {
        if (value == Long.MAX_VALUE - 1) {
            return Long.MAX_VALUE;
        }
        return (value == Long.MIN_VALUE + 1) ? Long.MIN_VALUE : value;
    }
}
