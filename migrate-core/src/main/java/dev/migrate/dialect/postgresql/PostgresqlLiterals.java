package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.QuotedName;
import dev.migrate.dialect.TypeMapper;
import dev.migrate.model.DataType;
import org.jspecify.annotations.Nullable;

/** Literals as PostgreSQL's own {@code quote_literal} writes them, whatever {@code standard_conforming_strings} says. */
final class PostgresqlLiterals extends Literals {

    PostgresqlLiterals(Identifiers identifiers) {
        super(identifiers);
    }

    @Override
    protected String text(String text, @Nullable DataType type) {
        String quoted = super.text(text, type);
        return (text.indexOf('\\') < 0) ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    /** A bit string isn't a truth value to PostgreSQL, and takes no {@code true}. */
    @Override
    protected String bool(boolean value, @Nullable DataType type) {
        if (type != null && "bit".equals(TypeMapper.portableName(type))) {
            return value ? "b'1'" : "b'0'";
        }
        return super.bool(value, type);
    }

    @Override
    protected String nextValue(QuotedName sequence) {
        return "nextval(" + text(sequence.toString(), null) + ")";
    }
}
