package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumTypeChangesTests {

    private static final QualifiedName MOOD = new QualifiedName("s", "mood");

    @Test
    void everyChangeOfTypes() {
        assertThat(YamlText.operation(
                        "createEnumType: {schemaName: s, typeName: mood, values: [sad, 'a, b', 1, true, '', '~']}"))
                .isEqualTo(new CreateEnumType(new EnumType(MOOD, List.of("sad", "a, b", "1", "true", "", "~"))));
        assertThat(YamlText.operation("dropEnumType: {schemaName: s, typeName: mood, ifExists: true}"))
                .isEqualTo(new DropEnumType(MOOD, true, null));
        assertThat(YamlText.operation("addEnumValue: {schemaName: s, typeName: mood, value: x, before: sad}"))
                .isEqualTo(new AddEnumValue(MOOD, "x", "sad", null, false));
        assertThat(YamlText.operation(
                        "addEnumValue: {schemaName: s, typeName: mood, value: x, after: sad, ifNotExists: true}"))
                .isEqualTo(new AddEnumValue(MOOD, "x", null, "sad", true));
        assertThat(YamlText.operation("renameEnumValue: {schemaName: s, typeName: mood, oldValue: sad, newValue: ''}"))
                .isEqualTo(new RenameEnumValue(MOOD, "sad", ""));
        assertThat(YamlText.operation("renameEnumType: {schemaName: s, oldTypeName: mood, newTypeName: Mood}"))
                .isEqualTo(new RenameEnumType(MOOD, "Mood"));
    }

    @Test
    void whatDoesNotFitNamesItsPlace() {
        assertError(
                "createEnumType: {typeName: mood, values: 'a, b'}",
                "3:44: The attribute 'values' of 'createEnumType' must be a list, not a single value. "
                        + "Write it as '[sad, happy]'.");
        assertError(
                "createEnumType: {typeName: mood, values: [a, ~]}",
                "3:48: The attribute 'values' of 'createEnumType' must not have null in it. "
                        + "Write it in quotes if it is a text.");
        assertError(
                "createEnumType: {typeName: mood, values: [a, b, a]}",
                "3:3: The attributes of 'createEnumType' don't fit together: the value 'a' is listed twice. "
                        + "Correct them.");
        assertError(
                "addEnumValue: {typeName: mood, value: x, before: a, after: b}",
                "3:55: The attributes 'before' and 'after' of 'addEnumValue' exclude each other. Keep one of the two.");
    }

    private static void assertError(String change, String message) {
        assertThat(YamlText.changeError(change)).isEqualTo(YamlText.PATH + ":" + message);
    }
}
