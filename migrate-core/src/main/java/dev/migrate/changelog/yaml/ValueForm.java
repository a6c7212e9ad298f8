package dev.migrate.changelog.yaml;

import dev.migrate.model.Value;
import org.jspecify.annotations.Nullable;

/** Writes a value as the attribute of a family that says its kind. */
final class ValueForm {

    private ValueForm() {}

    /** Returns a column with its value, as {@code insert} and {@code update} list them. */
    static YamlMap cell(String column, Value value) {
        FormBuilder form = new FormBuilder().text("name", column);
        write(form, "value", value);
        return form.build();
    }

    static void write(FormBuilder form, String prefix, @Nullable Value value) {
        if (value instanceof Value.Text text) {
            form.text(prefix, text.text());
        } else if (value instanceof Value.Numeric numeric) {
            form.plain(prefix + "Numeric", numeric.number().toString());
        } else if (value instanceof Value.Bool bool) {
            form.flag(prefix + "Boolean", bool.value());
        } else if (value instanceof Value.Temporal temporal) {
            form.plain(prefix + "Date", temporal.text().replace(' ', 'T'));
        } else if (value instanceof Value.Expression expression) {
            form.text(prefix + "Computed", expression.sql());
        } else if (value instanceof Value.NextValue next) {
            form.text(prefix + "SequenceNext", DottedName.format(next.sequence()));
        } else if (value == Value.Null.INSTANCE) {
            form.plain(prefix, "~");
        }
    }
}
