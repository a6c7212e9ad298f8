package dev.migrate.dialect.h2;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.QuotedName;
import dev.migrate.dialect.TypeMapper;
import dev.migrate.model.DataType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Literals as H2 reads them; it has no escapes in strings in any of its modes. */
final class H2Literals extends Literals {

    private static final Set<String> JSON = Set.of("json", "jsonb");

    H2Literals(Identifiers identifiers) {
        super(identifiers);
    }

    /** A plain string that goes into a JSON column becomes a JSON string there instead of being parsed. */
    @Override
    protected String text(String text, @Nullable DataType type) {
        String portable = (type == null) ? null : TypeMapper.portableName(type);
        String quoted = super.text(text, type);
        return (portable != null && JSON.contains(portable)) ? "json " + quoted : quoted;
    }

    @Override
    protected String nextValue(QuotedName sequence) {
        return "next value for " + sequence;
    }
}
