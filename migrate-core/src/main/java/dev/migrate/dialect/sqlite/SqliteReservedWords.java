package dev.migrate.dialect.sqlite;

import java.util.Set;

/** The keywords of SQLite that can't be a name without quotes, from its list of keywords and its parser's fallbacks. */
final class SqliteReservedWords {

    static final Set<String> ALL =
            Set.of(("add all alter and as autoincrement between by case check collate commit constraint create cross"
                            + " current_date current_time current_timestamp default deferrable delete distinct drop else"
                            + " end escape except exists false foreign from full generated glob group having if in index"
                            + " indexed inner insert intersect into is isnull join left like limit match natural not"
                            + " nothing notnull null offset on or order outer over primary raise references regexp"
                            + " release returning right rowid rollback row rows savepoint select set table then to"
                            + " transaction true union unique update using values view virtual when where window with"
                            + " without")
                    .split(" "));

    private SqliteReservedWords() {}
}
