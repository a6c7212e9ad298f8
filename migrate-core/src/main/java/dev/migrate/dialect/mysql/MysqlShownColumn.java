package dev.migrate.dialect.mysql;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one column as the server prints it in a table's definition. For one thread. */
final class MysqlShownColumn {

    private static final List<String> ATTRIBUTES = List.of(
            "character",
            "collate",
            "generated",
            "not",
            "null",
            "default",
            "on",
            "auto_increment",
            "comment",
            "check",
            "invisible",
            "compressed",
            "without");
    private static final List<String> AFTER_DEFAULT = List.of("on", "auto_increment", "comment", "check", "invisible");

    private final MysqlShownWords words;
    private final MysqlFlavor flavor;
    private final List<CheckConstraint> checks;
    private @Nullable String charset;
    private @Nullable String collation;
    private @Nullable String formula;
    private @Nullable String shownDefault;
    private @Nullable String onUpdate;
    private boolean stored;
    private boolean json;
    private boolean nullable = true;
    private boolean counting;

    /** Prepares the reading; a condition of the column alone goes to the checks. */
    MysqlShownColumn(MysqlShownWords words, MysqlFlavor flavor, List<CheckConstraint> checks) {
        this.words = words;
        this.flavor = flavor;
        this.checks = checks;
    }

    Optional<Column> read() {
        String name = words.name();
        String shownType = words.upTo(ATTRIBUTES);
        while (!words.isEnd()) {
            if (!attribute(name)) {
                return Optional.empty();
            }
        }
        DataType type = json
                ? DataType.parse("json")
                : MysqlShownTable.withCollation(MysqlTypeSpelling.read(shownType), charset, collation);
        DataType updated = (onUpdate == null) ? type : type.withAttributes("on update " + onUpdate);
        return Optional.of(new Column(
                name,
                (formula == null) ? updated : MysqlTypeSpelling.generated(updated, formula, stored),
                nullable,
                defaultValue(type),
                counting ? Identity.byDefault() : null,
                null));
    }

    private boolean attribute(String column) {
        if (words.takes("character", "set")) {
            charset = words.take();
        } else if (words.takes("collate")) {
            collation = words.take();
        } else if (words.takes("generated", "always", "as")) {
            formula = MysqlShownTable.expression(words.parentheses(), flavor);
            stored = words.takes("stored") || words.takes("persistent");
            return stored || words.takes("virtual");
        } else if (words.takes("not", "null")) {
            nullable = false;
        } else if (words.takes("default")) {
            shownDefault = words.upTo(AFTER_DEFAULT);
        } else if (words.takes("on", "update")) {
            String function = words.take().toLowerCase(Locale.ROOT);
            onUpdate = function + (words.isParenthesis() ? "(" + words.parentheses() + ")" : "");
        } else if (words.takes("check")) {
            check(column, words.parentheses());
        } else if (words.takes("auto_increment")) {
            counting = true;
        } else {
            return words.takes("null") || words.takes("invisible") || (words.takes("comment") && comment());
        }
        return true;
    }

    private boolean comment() {
        return words.isText() && !words.take().isEmpty();
    }

    private void check(String column, String condition) {
        json = condition.toLowerCase(Locale.ROOT).startsWith("json_valid(")
                && condition.length() == "json_valid(``)".length() + column.length();
        if (!json) {
            checks.add(new CheckConstraint(column, condition));
        }
    }

    /** The catalogue of MySQL has literals without their quotes, and says apart whether a default is an expression. */
    private @Nullable Value defaultValue(DataType type) {
        String shown = shownDefault;
        MysqlDefaultReader reader = new MysqlDefaultReader(flavor);
        if (shown == null || shown.equalsIgnoreCase("null")) {
            return null;
        }
        if (flavor.mariadb()) {
            return reader.read(shown, type, false);
        }
        if (shown.startsWith("(")) {
            String inner = shown.substring(1, shown.length() - 1);
            return reader.read(inner.replace("\\", "\\\\").replace("'", "\\'"), type, true);
        }
        boolean text = shown.startsWith("'") && shown.endsWith("'") && shown.length() > 1;
        return reader.read(text ? MysqlDefaultReader.unquoted(shown) : shown, type, false);
    }
}
