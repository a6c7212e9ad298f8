package dev.migrate.changelog.yaml;

import dev.migrate.model.ReferentialAction;
import java.util.Locale;

/** The attributes {@code onDelete}, {@code onUpdate} and {@code deleteCascade} of a foreign key. */
final class ActionAttributes {

    private static final String ON_DELETE = "onDelete";
    private static final String ON_UPDATE = "onUpdate";
    private static final String DELETE_CASCADE = "deleteCascade";

    private ActionAttributes() {}

    static ReferentialAction onDelete(AttributeMap attributes) {
        ReferentialAction action = read(attributes, ON_DELETE);
        if (!attributes.flag(DELETE_CASCADE, false)) {
            return action;
        }
        if (attributes.present(ON_DELETE) != null && action != ReferentialAction.CASCADE) {
            throw attributes.conflict(ON_DELETE, DELETE_CASCADE);
        }
        return ReferentialAction.CASCADE;
    }

    static ReferentialAction onUpdate(AttributeMap attributes) {
        return read(attributes, ON_UPDATE);
    }

    static void write(FormBuilder form, ReferentialAction onDelete, ReferentialAction onUpdate) {
        write(form, ON_DELETE, onDelete);
        write(form, ON_UPDATE, onUpdate);
    }

    private static void write(FormBuilder form, String name, ReferentialAction action) {
        if (action != ReferentialAction.NO_ACTION) {
            form.text(name, action.name().replace('_', ' '));
        }
    }

    private static ReferentialAction read(AttributeMap attributes, String name) {
        YamlScalar scalar = attributes.optionalScalar(name);
        if (scalar == null) {
            return ReferentialAction.NO_ACTION;
        }
        String written = scalar.text().strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
        return switch (written) {
            case "NO ACTION" -> ReferentialAction.NO_ACTION;
            case "RESTRICT" -> ReferentialAction.RESTRICT;
            case "CASCADE" -> ReferentialAction.CASCADE;
            case "SET NULL" -> ReferentialAction.SET_NULL;
            case "SET DEFAULT" -> ReferentialAction.SET_DEFAULT;
            default ->
                throw attributes.wrong(
                        name, scalar, "is no action", "Write NO ACTION, RESTRICT, CASCADE, SET NULL or SET DEFAULT.");
        };
    }
}
