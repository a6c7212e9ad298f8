package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.EnumType;
import dev.migrate.model.Index;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A judged difference in words.
 *
 * @param action what would have to be done: {@code add}, {@code drop}, {@code change} or {@code rename}
 * @param kind the kind of thing, for example {@code foreign key}
 * @param table the table, or the thing itself where it belongs to none
 * @param name the name within the table, or {@code null}
 * @param wanted the wanted definition, or {@code null} where only the database has the thing
 * @param actual the definition in the database, or {@code null} where it lacks the thing
 * @param verdict what follows
 * @param reason why, as a sentence
 * @param origin where the model declares it, or {@code null}
 */
public record DescribedDifference(
        String action,
        String kind,
        String table,
        @Nullable String name,
        @Nullable String wanted,
        @Nullable String actual,
        Verdict verdict,
        String reason,
        @Nullable String origin) {

    /** Describes a difference. */
    public static DescribedDifference of(JudgedDifference judged) {
        Difference difference = judged.difference();
        Subject subject = difference.subject();
        return new DescribedDifference(
                action(difference),
                subject.kind().text(),
                subject.owner().toString(),
                subject.name(),
                text(difference, difference.wanted()),
                text(difference, difference.actual()),
                judged.verdict(),
                judged.reason(),
                judged.origin());
    }

    /** Returns one line without details: {@code change type orders.total}. */
    public String headline() {
        boolean nameless = name == null || kind.equals(SubjectKind.PRIMARY_KEY.text());
        String definition = nameless ? unnamed() : "." + name;
        return action + " " + kind + " " + table + definition;
    }

    private String unnamed() {
        boolean ofTable = kind.equals(SubjectKind.UNIQUE.text())
                || kind.equals(SubjectKind.FOREIGN_KEY.text())
                || kind.equals(SubjectKind.CHECK.text());
        return ofTable ? ": " + ((wanted == null) ? actual : wanted) : "";
    }

    /** Returns the same as names and values, in order, without those that are {@code null}, for JSON. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("action", action);
        map.put("kind", kind);
        map.put("table", table);
        put(map, "name", name);
        put(map, "wanted", wanted);
        put(map, "actual", actual);
        map.put("verdict", verdict.name().toLowerCase(Locale.ROOT));
        map.put("reason", reason);
        put(map, "origin", origin);
        return map;
    }

    private static void put(Map<String, Object> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static String action(Difference difference) {
        if (difference.actual() == null) {
            return "add";
        }
        if (difference.wanted() == null) {
            return "drop";
        }
        boolean onlyName = difference instanceof Difference.OfIndex index
                && index.wanted() != null
                && index.actual() != null
                && index.wanted().columns().equals(index.actual().columns())
                && !index.wanted().name().equals(index.actual().name());
        return onlyName ? "rename" : "change";
    }

    private static @Nullable String text(Difference difference, @Nullable Object definition) {
        if (difference.subject().kind() == SubjectKind.COMMENT) {
            return comment(definition);
        }
        if (definition instanceof Table table) {
            return Definition.of(table);
        }
        if (definition instanceof Column column) {
            return Definition.of(column);
        }
        if (definition instanceof Constraint constraint) {
            return Definition.of(constraint);
        }
        if (definition instanceof Index index) {
            return Definition.of(index);
        }
        if (definition instanceof Sequence sequence) {
            return Definition.of(sequence);
        }
        if (definition instanceof EnumType type) {
            return Definition.of(type);
        }
        return (definition == null) ? null : "schema " + definition;
    }

    private static @Nullable String comment(@Nullable Object definition) {
        if (definition instanceof Table table) {
            return Definition.comment(table.remarks());
        }
        return (definition instanceof Column column) ? Definition.comment(column.remarks()) : null;
    }
}
