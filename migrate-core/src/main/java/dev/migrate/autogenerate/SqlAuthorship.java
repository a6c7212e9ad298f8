package dev.migrate.autogenerate;

import dev.migrate.dialect.script.LexicalFeature;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.dialect.script.SqlFragment;
import dev.migrate.dialect.script.SqlScanner;
import dev.migrate.dialect.script.SqlSplitter;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads from simple statements of SQL what they make, alter and drop; of anything else nothing is known. For one thread.
 */
final class SqlAuthorship {

    private static final LexicalRules RULES =
            LexicalRules.with(LexicalFeature.BACKTICKS, LexicalFeature.DOLLAR_QUOTES, LexicalFeature.DOLLAR_TAGS);
    private static final SourceLocation NOWHERE = SourceLocation.of("sql");

    private final AuthorshipMarks marks;
    private final MadeThings made;

    SqlAuthorship(AuthorshipMarks marks, MadeThings made) {
        this.marks = marks;
        this.made = made;
    }

    /** Follows a script; one that can't be taken apart says nothing. */
    void follow(String sql) {
        try {
            for (SqlFragment fragment : SqlSplitter.split(sql, ";", RULES, NOWHERE)) {
                if (fragment.executable()) {
                    statement(new SqlWords(SqlScanner.tokens(fragment.text(), RULES, NOWHERE)));
                }
            }
        } catch (MigrateException ex) {
            // A quote that is never closed: the statement is told where it runs.
            return;
        }
    }

    private void statement(SqlWords words) {
        if (words.accept("create")) {
            create(words);
        } else if (words.accept("alter", "table")) {
            words.accept("if", "exists");
            words.accept("only");
            words.name().ifPresent((table) -> words.rest().forEach((action) -> alter(table, action)));
        } else if (words.accept("drop")) {
            drop(words);
        } else if (words.accept("comment", "on")) {
            comment(words);
        }
    }

    private void create(SqlWords words) {
        boolean unique = words.accept("unique");
        if (words.accept("index")) {
            words.accept("concurrently");
            words.accept("if", "not", "exists");
            Optional<String> name = words.identifier();
            words.accept("on");
            words.accept("only");
            Optional<QualifiedName> table = words.name();
            if (name.isPresent() && table.isPresent()) {
                marks.mark(SubjectKind.INDEX, table.get(), name.get());
            }
        } else if (!unique && words.accept("table")) {
            words.accept("if", "not", "exists");
            words.name().ifPresent((table) -> table(table, words.parentheses()));
        } else if (words.accept("sequence")) {
            words.accept("if", "not", "exists");
            words.name().ifPresent((name) -> marks.mark(SubjectKind.SEQUENCE, name, null));
        } else if (words.accept("type")) {
            words.name().ifPresent((name) -> marks.mark(SubjectKind.ENUM_TYPE, name, null));
        }
    }

    private void table(QualifiedName table, List<SqlWords> parts) {
        made.removeOwner(table);
        marks.mark(SubjectKind.TABLE, table, null);
        marks.mark(SubjectKind.COMMENT, table, null);
        List<String> columns = new ArrayList<>();
        parts.forEach((part) -> part(table, part, columns));
    }

    /** Reads a column with its constraints, or a constraint. */
    private void part(QualifiedName table, SqlWords part, List<String> columns) {
        if (constraint(table, part, columns)) {
            return;
        }
        Optional<String> column = part.identifier();
        if (column.isEmpty()) {
            return;
        }
        columns.add(column.get());
        marks.column(table, column.get());
        List<String> only = List.of(column.get());
        String text = part.text();
        Mentions words = Mentions.in(text);
        if (words.include("primary")) {
            marks.mark(SubjectKind.PRIMARY_KEY, table, null);
        }
        if (words.include("unique")) {
            marks.mark(new Subject(SubjectKind.UNIQUE, table, null, only));
        }
        if (words.include("references")) {
            marks.mark(new Subject(SubjectKind.FOREIGN_KEY, table, null, only));
        }
        if (words.include("check")) {
            marks.mark(new Subject(SubjectKind.CHECK, table, null, only));
        }
    }

    private boolean constraint(QualifiedName table, SqlWords words, List<String> columns) {
        String name = words.accept("constraint") ? words.identifier().orElse(null) : null;
        if (words.accept("primary", "key")) {
            marks.mark(SubjectKind.PRIMARY_KEY, table, null);
        } else if (words.accept("unique")) {
            words.acceptAny("key", "index");
            marks.mark(new Subject(SubjectKind.UNIQUE, table, name, words.columns()));
        } else if (words.accept("foreign", "key")) {
            marks.mark(new Subject(SubjectKind.FOREIGN_KEY, table, name, words.columns()));
        } else if (words.accept("check")) {
            List<String> over = Mentions.in(words.text()).among(columns);
            marks.mark(new Subject(SubjectKind.CHECK, table, name, over));
        } else {
            return words.acceptAny("key", "index", "exclude", "like");
        }
        return true;
    }

    private void alter(QualifiedName table, SqlWords action) {
        if (action.accept("add")) {
            boolean column = action.accept("column");
            action.accept("if", "not", "exists");
            if (column || !constraint(table, action, List.of())) {
                part(table, action, new ArrayList<>());
            }
        } else if (action.accept("drop")) {
            dropPart(table, action);
        } else if (action.accept("alter")) {
            action.accept("column");
            action.identifier().ifPresent((column) -> alterColumn(table, column, action));
        } else if (action.acceptAny("modify", "change")) {
            action.accept("column");
            action.identifier().ifPresent((column) -> marks.column(table, column));
        } else if (action.accept("rename")) {
            rename(table, action);
        }
    }

    private void dropPart(QualifiedName table, SqlWords action) {
        boolean constraint = action.acceptAny("constraint", "check");
        if (constraint) {
            action.accept("if", "exists");
            action.identifier().ifPresent((name) -> {
                made.removeIf(table, (subject) -> name.equals(subject.name()) && !isIndexOrColumn(subject));
            });
            return;
        }
        if (action.acceptAny("primary", "foreign", "index", "key")) {
            return;
        }
        action.accept("column");
        action.accept("if", "exists");
        action.identifier().ifPresent((column) -> marks.dropColumn(table, column));
    }

    private static boolean isIndexOrColumn(Subject subject) {
        return subject.kind() == SubjectKind.INDEX || MadeThings.isOfColumn(subject.kind());
    }

    private void alterColumn(QualifiedName table, String column, SqlWords action) {
        if (action.accept("type") || action.accept("set", "data")) {
            marks.mark(SubjectKind.TYPE, table, column);
        } else if (action.accept("set", "not") || action.accept("drop", "not")) {
            marks.mark(SubjectKind.NULLABILITY, table, column);
        } else if (action.accept("set", "default") || action.accept("drop", "default")) {
            marks.mark(SubjectKind.DEFAULT, table, column);
        } else {
            marks.mark(SubjectKind.GENERATION, table, column);
        }
    }

    private void rename(QualifiedName table, SqlWords action) {
        if (action.accept("to")) {
            action.identifier().ifPresent((name) -> made.renameOwner(table, table.withName(name)));
        } else if (!action.acceptAny("constraint", "index", "key")) {
            action.accept("column");
            Optional<String> before = action.identifier();
            boolean to = action.accept("to");
            Optional<String> after = action.identifier();
            if (to && before.isPresent() && after.isPresent()) {
                made.renameColumn(table, before.get(), after.get());
            }
        }
    }

    private void drop(SqlWords words) {
        boolean index = words.accept("index");
        boolean owner = !index && words.acceptAny("table", "sequence", "type");
        words.accept("concurrently");
        words.accept("if", "exists");
        Optional<QualifiedName> name = words.name();
        if (index) {
            name.ifPresent((dropped) -> made.removeIndex(dropped.name()));
        } else if (owner) {
            name.ifPresent(made::removeOwner);
        }
    }

    private void comment(SqlWords words) {
        if (words.accept("table")) {
            words.name().ifPresent((table) -> marks.mark(SubjectKind.COMMENT, table, null));
        } else if (words.accept("column")) {
            Optional<QualifiedName> column = words.name();
            column.filter((name) -> name.schema() != null)
                    .ifPresent((name) -> marks.mark(
                            SubjectKind.COMMENT, QualifiedName.of(Objects.requireNonNull(name.schema())), name.name()));
        }
    }
}
