package dev.migrate.dialect;

import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.RoutineKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements about procedures, functions and triggers, whose texts are the database's own. */
final class RoutineStatements {

    private static final Pattern CREATE = Pattern.compile("(?i)^\\s*create\\s+(or\\s+replace\\b)?");

    private final ChangeWriter out;

    RoutineStatements(ChangeWriter out) {
        this.out = out;
    }

    /** Returns a whole CREATE statement, which says that it replaces if the change asks for that. */
    String create(String text, boolean replaceIfExists) {
        if (!replaceIfExists) {
            return text;
        }
        Matcher matcher = CREATE.matcher(text);
        if (!matcher.find()) {
            throw out.refuse(
                    "The text of '" + out.change().operation().changeName()
                            + "' doesn't start with 'create', so it can't replace.",
                    "Start it with 'create', or write the replacement into it and leave 'replaceIfExists' out.");
        }
        return (matcher.group(1) != null) ? text : "create or replace " + text.substring(matcher.end());
    }

    /** Returns the statement that drops it; a trigger is dropped from its table where that is known. */
    SqlStatement drop(DropRoutine operation) {
        String kind = operation.kind().name().toLowerCase(Locale.ROOT);
        boolean trigger = operation.kind() == RoutineKind.TRIGGER;
        String name = (trigger && operation.table() != null)
                ? out.name(operation.name().name()) + " on " + out.name(operation.table())
                : out.name(operation.name()).toString();
        String arguments = (operation.arguments() == null) ? "" : "(" + operation.arguments() + ")";
        String sql = "drop " + kind + " " + (operation.ifExists() ? "if exists " : "") + name + arguments;
        return out.statement(sql, "drop " + kind, operation.name());
    }
}
