package dev.migrate.dialect;

import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.dialect.script.SqlComments;
import dev.migrate.dialect.script.SqlFragment;
import dev.migrate.dialect.script.SqlSplitter;
import dev.migrate.operation.ExecuteSql;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes a script apart into statements that know their own line. */
final class ScriptStatements {

    private final ChangeWriter out;
    private final Predicate<String> runsInTransaction;

    ScriptStatements(ChangeWriter out, Predicate<String> runsInTransaction) {
        this.out = out;
        this.runsInTransaction = runsInTransaction;
    }

    List<SqlStatement> render(ExecuteSql operation) {
        List<SqlFragment> fragments =
                fragments(operation).stream().filter(SqlFragment::executable).toList();
        List<SqlStatement> statements = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            String comment = (fragments.size() == 1) ? "run sql" : "run sql " + (i + 1) + " of " + fragments.size();
            statements.add(statement(fragments.get(i), operation.stripComments(), comment));
        }
        return statements;
    }

    private List<SqlFragment> fragments(ExecuteSql operation) {
        LexicalRules rules = out.grammar().lexicalRules();
        return operation.splitStatements()
                ? SqlSplitter.split(operation.sql(), operation.endDelimiter(), rules, out.location())
                : SqlSplitter.single(operation.sql(), rules, out.location());
    }

    /** Lines of data are never read as SQL: what looks like a comment or quote there is none. */
    private SqlStatement statement(SqlFragment fragment, boolean stripComments, String comment) {
        boolean data = fragment.kind() == SqlFragment.Kind.COPY;
        String sql = (stripComments && !data)
                ? SqlComments.strip(fragment.text(), out.grammar().lexicalRules(), out.location())
                : fragment.text();
        return new SqlStatement(
                sql,
                data || runsInTransaction.test(sql),
                comment,
                out.change(),
                out.location().plusLines(fragment.lineOffset()));
    }
}
