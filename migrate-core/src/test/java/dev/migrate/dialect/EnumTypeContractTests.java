package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.model.Column;
import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.RenameEnumType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A type with listed values is made, used by columns, read from the catalogue and taken back. */
abstract class EnumTypeContractTests extends OperationFixture {

    static final EnumType MOOD = EnumType.of("mood", "sad", "it's", "Happy, very");

    @Test
    void typeIsCreatedReadBackAndDropped() {
        CreateEnumType create = new CreateEnumType(MOOD);
        live.apply(create);
        assertThat(live.model().enumTypes()).containsExactly(MOOD);
        live.undo(create);
        assertThat(live.model().enumTypes()).isEmpty();
        live.apply(new DropEnumType(MOOD.name(), true, null));
        DropEnumType drop = new DropEnumType(MOOD.name(), false, MOOD);
        live.apply(create);
        live.apply(drop);
        live.undo(drop);
        assertThat(live.model().enumTypes()).containsExactly(MOOD);
    }

    @Test
    void columnOfTheTypeTakesItsValuesAlone() {
        live.apply(new CreateEnumType(MOOD));
        Column mood = Column.of("mood", "mood").notNull().withDefault(Value.text("it's"));
        AddColumn add = new AddColumn(OWNERS, List.of(mood), List.of());
        live.apply(add);
        assertThat(live.query("select mood from owners")).containsExactly("it's");
        live.assertRefused("update owners set mood = 'glad'");
        assertThat(live.model().table("owners").orElseThrow().column("mood")).contains(mood);
        assertThatThrownBy(() -> live.apply(new DropEnumType(MOOD.name(), true, null)))
                .isInstanceOf(IllegalStateException.class);
        live.undo(add);
        live.undo(new CreateEnumType(MOOD));
    }

    @Test
    void namesThatNeedQuotesAndASchema() {
        live.apply(new CreateSchema("Clinic", false));
        EnumType quoted = EnumType.of("Mood of pets", "a", "b c");
        EnumType elsewhere = new EnumType(new QualifiedName("Clinic", "Kind"), List.of("b"));
        live.apply(new CreateEnumType(quoted));
        live.apply(new CreateEnumType(elsewhere));
        Table pets = Table.of(
                PETS,
                Column.of("a", "\"Mood of pets\""),
                Column.of("b", "\"Clinic\".\"Kind\""),
                Column.of("c", "integer"));
        live.apply(new CreateTable(pets, false));
        live.execute("insert into pets values ('a', 'b', 1), ('b c', null, 2)");
        live.assertRefused("insert into pets values ('b', 'b', 3)");
        live.assertRefused("insert into pets values ('a', 'a', 3)");
        assertThat(live.model().table("pets")).contains(pets);
        assertThat(live.model("Clinic")).isEqualTo(new SchemaModel(List.of(), List.of(), List.of(elsewhere)));
    }

    @Test
    void renamedTypeKeepsItsColumns() {
        live.apply(new CreateEnumType(MOOD));
        live.apply(new CreateTable(Table.of(PETS, Column.of("m", "mood")), false));
        RenameEnumType rename = new RenameEnumType(MOOD.name(), "Mood 2");
        live.apply(rename);
        assertThat(live.model().enumTypes()).containsExactly(MOOD.withName(QualifiedName.of("Mood 2")));
        assertThat(live.model().table("pets")).contains(Table.of(PETS, Column.of("m", "\"Mood 2\"")));
        live.undo(rename);
        assertThat(live.model().enumTypes()).containsExactly(MOOD);
        assertThat(live.model().table("pets")).contains(Table.of(PETS, Column.of("m", "mood")));
    }
}
