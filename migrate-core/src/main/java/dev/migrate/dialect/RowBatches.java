package dev.migrate.dialect;

import dev.migrate.model.Value;
import dev.migrate.operation.FileRows;
import dev.migrate.operation.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a file, some at a time, and how a statement is made of them; never more than one batch is in memory. */
public final class RowBatches {

    /** Large enough that round trips don't count, small enough for every database's limit on one statement. */
    static final int MAX_ROWS = 500;

    /** Keeps rows with long texts below the limits on the length of one statement. */
    private static final int MAX_CHARACTERS = 1024 * 1024;

    private final FileRows rows;
    private final Function<List<Row>, SqlStatement> statement;

    RowBatches(FileRows rows, Function<List<Row>, SqlStatement> statement) {
        this.rows = rows;
        this.statement = statement;
    }

    /**
     * Opens the file; the caller closes the stream.
     *
     * @throws dev.migrate.error.MigrateException if the file can't be read, also from the stream itself
     */
    public Stream<List<Row>> open() {
        Stream<Row> opened = rows.open();
        Iterator<List<Row>> batches = new Batches(opened.iterator());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(batches, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(opened::close);
    }

    /** Returns the statement of some rows, at least one; the place of the first is its own. */
    public SqlStatement statement(List<Row> some) {
        return statement.apply(some);
    }

    private static final class Batches implements Iterator<List<Row>> {

        private final Iterator<Row> rows;

        Batches(Iterator<Row> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public List<Row> next() {
            if (!rows.hasNext()) {
                throw new NoSuchElementException();
            }
            List<Row> batch = new ArrayList<>();
            long characters = 0;
            while (batch.size() < MAX_ROWS && characters < MAX_CHARACTERS && rows.hasNext()) {
                Row row = rows.next();
                batch.add(row);
                for (Value value : row.values()) {
                    characters +=
                            (value instanceof Value.Text text) ? text.text().length() : 0;
                }
            }
            return batch;
        }
    }
}
