package dev.migrate.autogenerate;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.dialect.Dialect;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Sequence;
import dev.migrate.model.Value;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells in memory whether two definitions are the same to one database. Immutable. */
final class Spelling {

    private static final String NAMELESS = "index";

    private static final Pattern COLLATION = Pattern.compile(
            "\\bcollate\\s+((?:\\w+\\.|\"[^\"]+\"\\.)?(?:\"[^\"]+\"|[\\w-]+))", Pattern.CASE_INSENSITIVE);

    /** What a column has even if nobody says so: where one side says nothing, it isn't compared. */
    private static final List<Pattern> LEFT_TO_DATABASE =
            List.of(COLLATION, Pattern.compile("\\b(character set|charset)\\s+\\w+", Pattern.CASE_INSENSITIVE));

    private static final Pattern ON_UPDATE =
            Pattern.compile("\\bon update\\s+\\w+(\\(\\d*\\))?", Pattern.CASE_INSENSITIVE);

    private final CanonicalForm form;
    private final boolean nullsFirst;
    private final int longestName;
    private final boolean tablesHaveCollations;

    Spelling(Dialect dialect) {
        this.form = dialect.canonicalForm();
        this.nullsFirst = dialect.capabilities().nullsFirst();
        this.longestName = dialect.capabilities().maxIdentifierLength();
        this.tablesHaveCollations = dialect.id().equals("mysql") || dialect.id().equals("mariadb");
    }

    /** Returns the name by which columns, constraints and indexes of one table are the same. */
    String name(String name) {
        return form.name(cut(name));
    }

    List<String> names(List<String> names) {
        return names.stream().map(this::name).toList();
    }

    /** Whether every table has such a column by itself. */
    boolean isSystemColumn(Column column) {
        return form.isSystemColumn(column.name());
    }

    boolean sameName(@Nullable String one, @Nullable String other) {
        return (one == null || other == null)
                ? one == null && other == null
                : name(one).equals(name(other));
    }

    /** Returns the name of a table, sequence or type as a database keeps it that cuts what is too long. */
    QualifiedName name(QualifiedName name) {
        String cut = cut(name.name());
        return cut.equals(name.name()) ? name : name.withName(cut);
    }

    private String cut(String name) {
        int end = name.length();
        while (end * 4 > longestName && name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > longestName) {
            end--;
        }
        return name.substring(0, end);
    }

    /** Returns a column's type without what makes it generated. */
    DataType type(Column column) {
        return form.type(GeneratedValues.plainType(column.type().withoutGeneration()));
    }

    boolean sameType(Column one, Column other) {
        DataType first = one.type().withoutGeneration();
        DataType second = other.type().withoutGeneration();
        if (first.equals(second)) {
            return true;
        }
        for (Pattern attribute : LEFT_TO_DATABASE) {
            boolean stated = attribute.matcher(first.attributes()).find();
            if (stated != attribute.matcher(second.attributes()).find()) {
                first = without(attribute, first);
                second = without(attribute, second);
            }
        }
        DataType wanted = form.type(GeneratedValues.plainType(first));
        DataType actual = form.type(GeneratedValues.plainType(second));
        boolean same = wanted.key().equals(actual.key()) && wanted.arguments().equals(actual.arguments());
        return same || sameListedValues(wanted, actual);
    }

    /** Whether the types are the same but for a time that only the database writes with every update. */
    boolean differsInUpdateOnly(Column wanted, Column actual) {
        String attributes = actual.type().withoutGeneration().attributes();
        return ON_UPDATE.matcher(attributes).find()
                && !ON_UPDATE.matcher(wanted.type().attributes()).find()
                && sameType(
                        wanted, actual.withType(without(ON_UPDATE, actual.type().withoutGeneration())));
    }

    /** Whether both state a collation, and not the same one. */
    boolean stateOtherCollations(Column one, Column other) {
        String first = collation(one);
        String second = collation(other);
        return first != null && second != null && !first.equals(second);
    }

    /** Whether only the first has a collation, as far as that can be told: a table's usual one isn't among its columns. */
    boolean onlyFirstHasCollation(Column one, Column other) {
        return !tablesHaveCollations && collation(one) != null && collation(other) == null;
    }

    /** Returns the collation that a column's type states, without what doesn't matter, or {@code null}. */
    private static @Nullable String collation(Column column) {
        Matcher matcher = COLLATION.matcher(column.type().withoutGeneration().attributes());
        return matcher.find()
                ? withoutSchema(matcher.group(1)).replace("\"", "").toLowerCase(Locale.ROOT)
                : null;
    }

    private static DataType without(Pattern attribute, DataType type) {
        String attributes = type.attributes();
        String rest = attribute.matcher(attributes).replaceAll("").strip();
        DataType plain = type.withoutAttributes();
        return rest.isEmpty() ? plain : plain.withAttributes(rest);
    }

    /** The order of listed values tells nothing of what a column can hold. */
    private static boolean sameListedValues(DataType one, DataType other) {
        return one.key().equals("enum")
                && other.key().equals("enum")
                && new HashSet<>(one.arguments()).equals(new HashSet<>(other.arguments()));
    }

    @Nullable
    Value defaultValue(Column column) {
        return form.defaultValue(column.defaultValue(), GeneratedValues.plainType(column.type()));
    }

    boolean sameDefault(Column one, Column other) {
        Value first = defaultValue(one);
        Value second = defaultValue(other);
        if (first instanceof Value.Numeric number && second instanceof Value.Numeric another) {
            return number.number().compareTo(another.number()) == 0;
        }
        return (first == null) ? second == null : first.equals(second);
    }

    boolean sameGeneration(Column one, Column other) {
        String first = one.type().generation();
        String second = other.type().generation();
        if (first == null || second == null) {
            return first == null && second == null;
        }
        return form.expression(formula(first)).equals(form.expression(formula(second)))
                && kind(first).equals(kind(second));
    }

    /** Whether the same is computed, and the wanted column says nothing of being stored or not. */
    boolean leavesStorageOpen(Column wanted, Column actual) {
        String first = wanted.type().generation();
        String second = actual.type().generation();
        return first != null
                && second != null
                && kind(first).isEmpty()
                && form.expression(formula(first)).equals(form.expression(formula(second)));
    }

    private static String formula(String generation) {
        int open = generation.indexOf('(');
        int close = generation.lastIndexOf(')');
        return (open < 0 || close < open) ? generation : generation.substring(open + 1, close);
    }

    private static String kind(String generation) {
        String words =
                generation.substring(generation.lastIndexOf(')') + 1).strip().toLowerCase(Locale.ROOT);
        return words.equals("persistent") || words.equals("persisted") ? "stored" : words;
    }

    String expression(String sql) {
        return form.expression(sql);
    }

    /** Returns the condition of a check or an index over the columns that the database has. */
    String condition(String sql, TablePair pair) {
        Map<String, DataType> types = new HashMap<>();
        pair.actualColumns()
                .forEach((name, column) -> types.put(name, column.type().withoutGeneration()));
        return form.condition(sql, types);
    }

    Identity identity(Identity identity) {
        return form.identity(identity);
    }

    Sequence sequence(Sequence sequence) {
        return form.sequence(sequence);
    }

    ReferentialAction action(ReferentialAction action) {
        return form.action(action);
    }

    /** Returns what an index is, whatever its name, over the columns that the database has. */
    Index definition(Index index, TablePair pair) {
        String where = index.where();
        String using = index.using();
        boolean usual = using == null || using.equalsIgnoreCase("btree");
        return new Index(
                NAMELESS,
                index.columns().stream().map(this::column).toList(),
                index.unique(),
                (where == null) ? null : condition(where, pair),
                names(index.include()),
                (usual || using == null) ? null : using.toLowerCase(Locale.ROOT),
                index.nullsNotDistinct());
    }

    private IndexColumn column(IndexColumn column) {
        String operators = column.operatorClass();
        return column.withName(column.computed() ? form.expression(column.name()) : name(column.name()))
                .withNulls(nulls(column))
                .withOperatorClass((operators == null) ? null : withoutSchema(operators.toLowerCase(Locale.ROOT)));
    }

    /** Returns where an index has its nulls, or {@code null} if that is where they are anyway. */
    private @Nullable NullsOrder nulls(IndexColumn column) {
        boolean first = nullsFirst != column.descending();
        return (column.nulls() == (first ? NullsOrder.FIRST : NullsOrder.LAST)) ? null : column.nulls();
    }

    /** A search path decides whether the schema of an operator class has to be said. */
    private static String withoutSchema(String operatorClass) {
        return operatorClass.substring(operatorClass.lastIndexOf('.') + 1);
    }
}
