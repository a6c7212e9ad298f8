package dev.migrate.safety;

import dev.migrate.engine.PlanGate;
import dev.migrate.engine.PlanGate.JudgedChange;
import dev.migrate.engine.PlanNote;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the changes of one plan in order. What the plan itself creates is empty, so nothing speaks against changing it. */
final class ChangeJudge implements PlanGate.Judgement {

    private static final Pattern CREATED_BY_SQL = Pattern.compile(
            "\\bcreate\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?(?:[\\w\"`]+\\.)?[\"`]?(\\w+)",
            Pattern.CASE_INSENSITIVE);

    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> created = new HashSet<>();

    ChangeJudge(String dialectId) {
        rules.add(new RunningApplicationRule());
        switch (dialectId) {
            case "postgresql" -> rules.add(new PostgresqlLockRule());
            case "mariadb", "mysql" -> rules.add(new MysqlLockRule());
            default -> rules.add((change) -> List.of());
        }
    }

    @Override
    public List<PlanNote> of(List<JudgedChange> changes) {
        List<PlanNote> notes = new ArrayList<>();
        for (JudgedChange judged : changes) {
            noteCreation(judged.change().operation());
            for (Rule rule : rules) {
                rule.judge(judged).stream()
                        .filter((finding) -> !created.contains(name(finding.table())))
                        .map((finding) -> new PlanNote(
                                finding.kind().id(),
                                finding.text(),
                                judged.change().location()))
                        .forEach(notes::add);
            }
        }
        return notes;
    }

    /** A name without its schema is enough: at worst a table of the same name elsewhere isn't warned of. */
    private void noteCreation(Operation operation) {
        if (operation instanceof CreateTable create) {
            created.add(name(create.table().name()));
        } else if (operation instanceof AddLookupTable lookup) {
            created.add(name(lookup.newTable()));
        } else if (operation instanceof RenameTable rename && created.contains(name(rename.table()))) {
            created.add(rename.newName().toLowerCase(Locale.ROOT));
        } else if (operation instanceof ExecuteSql sql) {
            Matcher table = CREATED_BY_SQL.matcher(sql.sql());
            while (table.find()) {
                created.add(table.group(1).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static String name(QualifiedName table) {
        return table.name().toLowerCase(Locale.ROOT);
    }

    /** Knows some of what can speak against a change. Stateless. */
    @FunctionalInterface
    interface Rule {

        /** Returns what speaks against a change of a table that is in use. */
        List<Finding> judge(JudgedChange change);
    }

    /**
     * What speaks against a change.
     *
     * @param table the table that suffers
     * @param text what the change does, why that matters, and what to do instead, in words that follow the revision's name
     */
    record Finding(FindingKind kind, QualifiedName table, String text) {}
}
