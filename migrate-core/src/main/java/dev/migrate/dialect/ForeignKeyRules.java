package dev.migrate.dialect;

import dev.migrate.model.ReferentialAction;

/**
 * What a foreign key refers to and does.
 *
 * @param referencedKey the primary key or unique constraint that is referenced
 * @param onDelete what happens when a referenced row goes
 * @param onUpdate what happens when a referenced key changes
 */
public record ForeignKeyRules(StoredName referencedKey, ReferentialAction onDelete, ReferentialAction onUpdate) {

    /** Reads a rule, for databases that make no difference between no action and {@code RESTRICT}. */
    public static ReferentialAction action(String rule) {
        return switch (rule) {
            case "CASCADE" -> ReferentialAction.CASCADE;
            case "SET NULL" -> ReferentialAction.SET_NULL;
            case "SET DEFAULT" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
