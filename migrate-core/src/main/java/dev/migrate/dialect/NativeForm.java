package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.Sequence;
import dev.migrate.model.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The form of a database whose words for portable types are known: each definition is taken through the SQL that would create
 * it.
 *
 * <p>It remembers some types that it has seen. Safe for use by several threads.
 */
public abstract class NativeForm implements CanonicalForm {

    private static final SourceLocation PLACE = SourceLocation.of("type");
    private static final int MOST_TYPES = 500;

    private final SqlGrammar grammar;
    private final ExpressionForm expressions;
    private final LiteralForm literals;

    /** Schemas have few types and many columns. */
    private final Map<DataType, DataType> forms = new ConcurrentHashMap<>();

    /** Creates the form of a database that writes SQL so. */
    protected NativeForm(SqlGrammar grammar, ExpressionForm expressions) {
        this.grammar = grammar;
        this.expressions = expressions;
        this.literals = new LiteralForm(expressions);
    }

    @Override
    public final DataType type(DataType type) {
        DataType known = forms.get(type);
        if (known == null) {
            known = formOf(type);
            if (forms.size() >= MOST_TYPES) {
                forms.clear();
            }
            forms.put(type, known);
        }
        return known;
    }

    private DataType formOf(DataType type) {
        DataType plain = spelled(TypeText.lowerCase(nativeType(type.withoutAttributes())));
        String attributes = TypeText.attributes(type);
        // Words that stood around arguments are the name once those are gone.
        return DataType.parse((plain + " " + attributes).strip());
    }

    @Override
    public String condition(String sql, Map<String, DataType> columns) {
        return expressions.ofCondition(sql);
    }

    private DataType nativeType(DataType type) {
        try {
            return DataType.parse(grammar.types().render(type, PLACE));
        } catch (MigrateException ex) {
            // A portable type with arguments that it can't have: no database takes it, so it is equal to nothing else.
            return type;
        }
    }

    /** Returns the type as the catalogue's reader spells it; in SQL's words for it, in lower case. */
    protected DataType spelled(DataType nativeType) {
        return nativeType;
    }

    @Override
    public final @Nullable Value defaultValue(@Nullable Value value, DataType type) {
        if (value == null || value instanceof Value.Null) {
            return null;
        }
        DataType canonical = type(type.withoutAttributes());
        Value read = (value instanceof Value.Expression expression) ? expression(expression.sql(), canonical) : value;
        return (read instanceof Value.Null) ? null : typed(read, canonical);
    }

    private Value expression(String sql, DataType type) {
        String canonical = expressions.of(sql);
        return literals.read(canonical).orElseGet(() -> computed(canonical, type));
    }

    /** Returns a default that is no plain literal, from its expression in canonical form. */
    protected Value computed(String expression, DataType type) {
        return Value.expression(expression);
    }

    /** Returns the value as a column of this type takes it. */
    protected Value typed(Value value, DataType type) {
        return literals.typed(value, TypeFamily.of(type));
    }

    @Override
    public final String expression(String sql) {
        return expressions.of(sql);
    }

    /** Returns how literals are read. */
    protected final LiteralForm literals() {
        return literals;
    }

    /** Returns how expressions are written. */
    protected final ExpressionForm expressions() {
        return expressions;
    }

    @Override
    public Identity identity(Identity identity) {
        Long start = identity.startWith();
        Long increment = identity.incrementBy();
        long step = (increment == null) ? 1 : increment;
        long first = (start != null) ? start : (step < 0) ? -1 : 1;
        return new Identity(identity.always(), first, step);
    }

    @Override
    public Sequence sequence(Sequence sequence) {
        return SequenceForm.of(sequence, defaultCacheSize());
    }

    /** Returns how many numbers a session takes at once from a sequence that says nothing of it. */
    protected long defaultCacheSize() {
        return 1;
    }
}
