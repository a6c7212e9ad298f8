package dev.migrate.dialect;

import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.Sequence;
import dev.migrate.model.Value;
import org.jspecify.annotations.Nullable;

/** The form of a database of which nothing is known: things are the same if they are written alike. */
class WrittenForm implements CanonicalForm {

    @Override
    public DataType type(DataType type) {
        DataType plain = TypeText.lowerCase(type.withoutAttributes());
        String portable = TypeMapper.portableName(plain);
        String attributes = TypeText.attributes(type);
        DataType named = (portable == null) ? plain : new DataType(portable, plain.arguments(), "");
        return attributes.isEmpty() ? named : named.withAttributes(attributes);
    }

    @Override
    public @Nullable Value defaultValue(@Nullable Value value, DataType type) {
        return (value instanceof Value.Null) ? null : value;
    }

    @Override
    public String expression(String sql) {
        return sql.strip();
    }

    @Override
    public Identity identity(Identity identity) {
        Long start = identity.startWith();
        Long increment = identity.incrementBy();
        return new Identity(identity.always(), (start == null) ? 1L : start, (increment == null) ? 1L : increment);
    }

    @Override
    public Sequence sequence(Sequence sequence) {
        return sequence;
    }
}
