package dev.migrate.changelog.yaml;

import dev.migrate.model.Identity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The attributes of a column whose values the database numbers. */
final class IdentityAttributes {

    private final String autoIncrement;
    private final String generationType;
    private final String startWith;
    private final String incrementBy;

    /** Reads {@code autoIncrement} and the others, or {@code existingAutoIncrement} for the prefix {@code existing}. */
    IdentityAttributes(String prefix) {
        this.autoIncrement = prefix.isEmpty() ? "autoIncrement" : prefix + "AutoIncrement";
        this.generationType = prefix.isEmpty() ? "generationType" : prefix + "GenerationType";
        this.startWith = prefix.isEmpty() ? "startWith" : prefix + "StartWith";
        this.incrementBy = prefix.isEmpty() ? "incrementBy" : prefix + "IncrementBy";
    }

    @Nullable
    Identity read(AttributeMap attributes) {
        boolean generated = attributes.flag(autoIncrement, false);
        boolean always = always(attributes);
        Long start = attributes.optionalLong(startWith);
        Long increment = attributes.optionalLong(incrementBy);
        if (generated) {
            return new Identity(always, start, increment);
        }
        if (always || start != null || increment != null) {
            throw attributes.missing(autoIncrement);
        }
        return null;
    }

    /** Reads the attributes of a column that is numbered anyway. */
    Identity readGenerated(AttributeMap attributes) {
        return new Identity(
                always(attributes), attributes.optionalLong(startWith), attributes.optionalLong(incrementBy));
    }

    private boolean always(AttributeMap attributes) {
        YamlScalar scalar = attributes.optionalScalar(generationType);
        if (scalar == null) {
            return false;
        }
        return switch (scalar.text().strip().toUpperCase(Locale.ROOT)) {
            case "ALWAYS" -> true;
            case "BY DEFAULT" -> false;
            default ->
                throw attributes.wrong(
                        generationType, scalar, "must be ALWAYS or BY DEFAULT", "Write 'ALWAYS' or 'BY DEFAULT'.");
        };
    }

    void write(FormBuilder form, @Nullable Identity identity) {
        if (identity != null) {
            form.flag(autoIncrement, true);
            writeGenerated(form, identity);
        }
    }

    /** Writes the attributes of a column that is numbered anyway. */
    void writeGenerated(FormBuilder form, Identity identity) {
        if (identity.always()) {
            form.text(generationType, "ALWAYS");
        }
        form.number(startWith, identity.startWith());
        form.number(incrementBy, identity.incrementBy());
    }
}
