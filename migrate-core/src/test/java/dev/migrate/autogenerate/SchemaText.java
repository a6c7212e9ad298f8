package dev.migrate.autogenerate;

import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A schema as lines that can be compared, without the order of columns, which no database lets one choose. */
final class SchemaText {

    private SchemaText() {}

    static List<String> lines(SchemaModel model) {
        List<String> lines = new ArrayList<>();
        model.tables().forEach((table) -> lines.addAll(lines(table)));
        model.sequences().forEach((sequence) -> lines.add(sequence.toString()));
        model.enumTypes().forEach((type) -> lines.add(type.toString()));
        return lines;
    }

    private static List<String> lines(Table table) {
        Stream<Object> parts = Stream.of(
                        table.columns().stream(),
                        Stream.ofNullable(table.primaryKey()),
                        table.uniqueConstraints().stream(),
                        table.foreignKeys().stream(),
                        table.checkConstraints().stream().map(SchemaText::plain),
                        table.indexes().stream().map(SchemaText::plain))
                .flatMap((each) -> each);
        return Stream.concat(
                        Stream.of("table " + table.name() + " -- " + table.remarks()),
                        parts.map((part) -> table.name() + ": " + part).sorted())
                .toList();
    }

    /** PostgreSQL spells the casts of a list otherwise when it reads its own spelling. */
    private static String plain(Object definition) {
        return definition
                .toString()
                .replaceAll("::[a-z ]+(\\(\\d+\\))?(\\[])?", "")
                .replaceAll("[()]", "");
    }
}
