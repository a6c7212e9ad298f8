package dev.migrate.autogenerate;

import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schema under the pencil. */
final class DraftSchema {

    final List<DraftTable> tables = new ArrayList<>();
    final List<Sequence> sequences = new ArrayList<>();
    final List<EnumType> enumTypes = new ArrayList<>();

    DraftSchema() {}

    DraftSchema(SchemaModel model) {
        model.tables().forEach((table) -> tables.add(new DraftTable(table)));
        sequences.addAll(model.sequences());
        enumTypes.addAll(model.enumTypes());
    }

    SchemaModel toModel() {
        return new SchemaModel(tables.stream().map(DraftTable::toTable).toList(), sequences, enumTypes);
    }

    @Nullable
    DraftTable table(QualifiedName name) {
        return tables.stream()
                .filter((table) -> table.name.equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Returns the table of this name in the connection's own schema, which is there. */
    DraftTable table(String name) {
        DraftTable found = table(QualifiedName.of(name));
        if (found == null) {
            throw new IllegalArgumentException("the draft has no table '" + name + "'");
        }
        return found;
    }
}
