package dev.migrate.changelog.yaml;

import dev.migrate.changelog.NamedFile;
import dev.migrate.changelog.Placeholders;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.FileRows;
import dev.migrate.operation.Row;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of a file whose first line has the names of the columns.
 *
 * <p>Every cell is checked before the first row is inserted, by reading the file once without keeping it; an error names
 * line and column and never shows the cell.
 */
final class CsvRows implements FileRows {

    private final NamedFile file;
    private final CsvRules rules;
    private final LoadedColumns configured;
    private final Placeholders placeholders;
    private final List<String> targets;
    private final long count;
    private final String digest;

    CsvRows(NamedFile file, CsvRules rules, LoadedColumns configured, Placeholders placeholders) {
        this.file = file;
        this.rules = rules;
        this.configured = configured;
        this.placeholders = placeholders;
        try (Records records = new Records()) {
            while (records.hasNext()) {
                records.next();
            }
            this.targets = List.copyOf(records.columns.targets());
            this.count = records.seen;
            this.digest = records.digest.finish();
        }
    }

    /** Returns the columns of the table that get a value. */
    List<String> targets() {
        return targets;
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public SourceLocation location() {
        return SourceLocation.of(file.path());
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public Stream<Row> open() {
        Records records = new Records();
        Iterator<Row> checked = new CheckedAtEnd(records);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(checked, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(records::close);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CsvRows rows && rows.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return "CsvRows[" + file.path() + ", " + count + " rows, " + digest + "]";
    }

    /** Makes rows of one reading of the file. */
    private final class Records implements Iterator<Row>, AutoCloseable {

        private final CsvReader reader;
        private final CsvColumns columns;
        private final CsvDigest digest;
        private Optional<CsvRecord> next;
        private long seen;

        Records() {
            reader = new CsvReader(file, rules, placeholders);
            try {
                columns = CsvColumns.read(reader, file.path(), configured);
                digest = new CsvDigest(columns.targets());
                next = reader.next();
            } catch (MigrateException ex) {
                reader.close();
                throw ex;
            }
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public Row next() {
            Row row = columns.row(next.orElseThrow(NoSuchElementException::new), digest);
            seen++;
            next = reader.next();
            return row;
        }

        @Override
        public void close() {
            reader.close();
        }
    }

    /** Refuses to end where the file is no longer the one that was checked. */
    private final class CheckedAtEnd implements Iterator<Row> {

        private final Records records;
        private boolean checked;

        CheckedAtEnd(Records records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            if (records.hasNext()) {
                return true;
            }
            if (!checked && !Objects.equals(records.digest.finish(), digest)) {
                throw new MigrateException(
                        "The file '" + file.path() + "' changed after it was checked.",
                        file.location(),
                        "Let it be while it is loaded, and try again.");
            }
            checked = true;
            return false;
        }

        @Override
        public Row next() {
            return records.next();
        }
    }
}
