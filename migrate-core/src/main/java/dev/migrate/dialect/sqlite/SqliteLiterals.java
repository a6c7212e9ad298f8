package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.QuotedName;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.DataType;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Literals of SQLite, where dates and times are texts and a default that isn't a literal stands in parentheses. */
final class SqliteLiterals extends Literals {

    private static final Pattern PLAIN = Pattern.compile("(?i)current_(date|time|timestamp)|\\(.*\\)", Pattern.DOTALL);

    SqliteLiterals(Identifiers identifiers) {
        super(identifiers);
    }

    @Override
    public String render(Value value, @Nullable DataType type, SourceLocation location) {
        if (value instanceof Value.NextValue next) {
            throw new MigrateException(
                    "SQLite has no sequences, so there is no next value of '" + next.sequence() + "'.",
                    location,
                    "Use 'autoIncrement', or keep the change to other databases with 'dbms'.");
        }
        return super.render(value, type, location);
    }

    @Override
    public String columnDefault(Value value, @Nullable DataType type, SourceLocation location) {
        String sql = render(value, type, location);
        boolean bare = !(value instanceof Value.Expression)
                || PLAIN.matcher(sql.strip()).matches();
        return "default " + (bare ? sql : "(" + sql + ")");
    }

    @Override
    protected String temporal(TemporalKind kind, String text, boolean offset) {
        return text(text, null);
    }

    @Override
    protected String nextValue(QuotedName sequence) {
        throw new IllegalStateException("a sequence was let through: " + sequence);
    }
}
