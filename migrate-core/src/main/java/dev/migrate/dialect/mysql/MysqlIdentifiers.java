package dev.migrate.dialect.mysql;

import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.NameLimit;
import org.jspecify.annotations.Nullable;

/** Identifiers between backticks, which mean the same whether {@code ANSI_QUOTES} is set or not. */
final class MysqlIdentifiers extends Identifiers {

    static final int MAX_LENGTH = 64;

    MysqlIdentifiers(String product, IdentifierCase identifierCase) {
        super(product, identifierCase, MysqlReservedWords.ALL, new NameLimit(MAX_LENGTH, NameLimit.Unit.CHARACTERS));
    }

    static String inBackticks(String identifier) {
        return '`' + identifier.replace("`", "``") + '`';
    }

    @Override
    protected String quoted(String identifier) {
        return inBackticks(identifier);
    }

    @Override
    protected @Nullable String problem(String identifier) {
        String problem = super.problem(identifier);
        if (problem != null) {
            return problem;
        }
        if (Character.isWhitespace(identifier.charAt(identifier.length() - 1))) {
            return "ends with a blank, which no name can here";
        }
        return identifier.codePoints().anyMatch(Character::isSupplementaryCodePoint)
                ? "has a character above U+FFFF, which no name can here"
                : null;
    }
}
