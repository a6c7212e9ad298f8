package dev.migrate.changelog.yaml;

import dev.migrate.operation.Change;
import java.util.List;

/**
 * A change as it is written.
 *
 * @param name the change's name
 * @param attributes its attributes, in the order in which a person would write them
 */
record ChangeForm(String name, YamlMap attributes) {

    /** Returns the forms of a change with the databases that it is for. */
    static List<ChangeForm> of(Change change) {
        return change.operation().accept(new ChangeWriter()).stream()
                .map((form) -> form.forDatabases(change.dbms()))
                .toList();
    }

    /** Returns the item of a list of changes; SQL without options is a mere text. */
    YamlMap node() {
        YamlMap.Entry sql = attributes.entries().get("sql");
        if (name.equals("sql") && sql != null && attributes.entries().size() == 1) {
            return FormBuilder.single(name, sql.value());
        }
        return FormBuilder.single(name, attributes);
    }

    private ChangeForm forDatabases(List<String> dbms) {
        FormBuilder form = new FormBuilder().names("dbms", dbms).add(attributes);
        return new ChangeForm(name, form.build());
    }
}
