package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ExpressionForm;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.NativeForm;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.model.Identity;
import java.util.Locale;

/** What SQLite treats as equal; it keeps types and defaults as they were written. */
final class SqliteForm extends NativeForm {

    SqliteForm(SqlGrammar grammar) {
        super(
                grammar,
                new ExpressionForm(grammar.lexicalRules(), grammar.identifiers(), IdentifierCase.MIXED, '"', true));
    }

    /** Columns and indexes have no case. */
    @Override
    public String name(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** It counts by one from one, and a row may always give its own number. */
    @Override
    public Identity identity(Identity identity) {
        return new Identity(false, 1L, 1L);
    }
}
