package dev.migrate.dialect;

import dev.migrate.model.QualifiedName;
import java.util.function.Function;

/**
 * What differs between databases in the SQL of a row lease; the rest is SQL that all of them understand.
 *
 * @param quote the name of a table as it stands in SQL
 * @param nowMillis an expression for the server's time in milliseconds since 1970-01-01 in UTC, of a 64-bit type, which
 *     doesn't stand still between two statements in auto-commit mode
 * @param longType the name of a 64-bit integer type
 */
public record LeaseSql(Function<QualifiedName, String> quote, String nowMillis, String longType) {}
