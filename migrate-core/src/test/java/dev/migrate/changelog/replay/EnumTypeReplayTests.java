package dev.migrate.changelog.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnumTypeReplayTests {

    private static final EnumType MOOD = EnumType.of("mood", "sad", "happy");
    private static final DropEnumType DROP = new DropEnumType(MOOD.name(), false, null);

    private final ReplayedSchema schema =
            ReplayedSchema.of(new SchemaModel(List.of(), List.of(), List.of(MOOD)), "postgresql");

    @Test
    void droppedTypeComesBackAsTheCatalogueSaidItWas() {
        assertThat(schema.undo(DROP)).contains(List.of(new CreateEnumType(MOOD)));
        schema.apply(DROP);
        assertThat(schema.undo(DROP)).isEmpty();
    }

    @Test
    void droppedTypeComesBackAsTheOperationsBeforeMadeIt() {
        QualifiedName name = MOOD.name();
        schema.apply(new AddEnumValue(name, "first", "sad", null, false));
        schema.apply(new AddEnumValue(name, "mixed", null, "sad", false));
        schema.apply(new AddEnumValue(name, "last", null, null, false));
        schema.apply(new AddEnumValue(name, "sad", null, null, true));
        schema.apply(new AddEnumValue(name, "after nobody", null, "nobody", false));
        schema.apply(new RenameEnumValue(name, "happy", "glad"));
        assertThat(schema.undo(DROP))
                .contains(List.of(new CreateEnumType(
                        EnumType.of("mood", "first", "sad", "mixed", "glad", "last", "after nobody"))));
    }

    @Test
    void columnsFollowTheNameOfTheirType() {
        QualifiedName clinic = new QualifiedName("clinic", "Kind");
        QualifiedName table = QualifiedName.of("t");
        schema.apply(new CreateEnumType(new EnumType(clinic, List.of("a"))));
        schema.apply(new CreateTable(
                Table.of(table, Column.of("a", "mood"), Column.of("b", "clinic.\"Kind\"[]"), Column.of("c", "text")),
                false));
        schema.apply(new RenameEnumType(MOOD.name(), "Mood 2"));
        schema.apply(new RenameEnumType(clinic, "kind"));
        assertThat(schema.undo(new DropColumn(table, List.of("a", "b", "c"), null)))
                .contains(List.of(new AddColumn(
                        table,
                        List.of(
                                Column.of("a", "\"Mood 2\""),
                                new Column("b", DataType.parse("clinic.kind[]"), true, null, null, null),
                                Column.of("c", "text")),
                        List.of())));
        assertThat(schema.undo(DROP)).isEmpty();
        assertThat(schema.undo(new DropEnumType(QualifiedName.of("Mood 2"), false, null)))
                .contains(List.of(new CreateEnumType(EnumType.of("Mood 2", "sad", "happy"))));
    }

    @Test
    void inverses() {
        Operation create = new CreateEnumType(MOOD);
        assertThat(create.inverse().flatMap(Operation::inverse)).contains(create);
        Operation renameValue = new RenameEnumValue(MOOD.name(), "sad", "blue");
        assertThat(renameValue.inverse()).contains(new RenameEnumValue(MOOD.name(), "blue", "sad"));
        Operation rename = new RenameEnumType(MOOD.name(), "m");
        assertThat(rename.inverse()).contains(new RenameEnumType(QualifiedName.of("m"), "mood"));
        assertThat(new AddEnumValue(MOOD.name(), "x", null, null, false).inverse())
                .isEqualTo(Optional.empty());
        assertThat(schema.undo(new AddEnumValue(MOOD.name(), "x", null, null, false)))
                .isEmpty();
    }
}
