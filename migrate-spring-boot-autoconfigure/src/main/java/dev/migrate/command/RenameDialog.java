package dev.migrate.command;

import dev.migrate.autogenerate.RenameQuestion;
import dev.migrate.error.MigrateException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Asks what was renamed, or says how to answer where nobody can be asked. */
final class RenameDialog {

    private final Console console;

    RenameDialog(Console console) {
        this.console = console;
    }

    /**
     * Returns the answers, each as somebody could have typed it.
     *
     * @throws MigrateException with the questions and their answers, where nobody answers
     */
    List<String> ask(List<RenameQuestion> questions) {
        if (!console.canAsk()) {
            throw unanswered(questions);
        }
        List<String> answers = new ArrayList<>();
        List<RenameQuestion> renamed = new ArrayList<>();
        for (RenameQuestion question : questions) {
            if (renamed.stream().anyMatch((known) -> isSettled(question, known))) {
                continue;
            }
            boolean yes = console.confirm(question.text()).orElseThrow(() -> unanswered(questions));
            if (yes) {
                renamed.add(question);
                answers.add(question.renamed());
            }
        }
        for (RenameQuestion question : questions) {
            if (renamed.stream().noneMatch((known) -> isSettled(question, known))) {
                answers.add(question.notRenamed());
            }
        }
        return answers;
    }

    /** A thing has one old and one new name. */
    private static boolean isSettled(RenameQuestion question, RenameQuestion renamed) {
        boolean sameOld = question.renamed().startsWith(renamed.notRenamed());
        return sameOld
                || (question.table().equals(renamed.table())
                        && String.valueOf(question.to()).equals(String.valueOf(renamed.to())));
    }

    private static MigrateException unanswered(List<RenameQuestion> questions) {
        String asked = questions.stream().map(RenameQuestion::text).collect(Collectors.joining(" "));
        String answers = questions.stream()
                .map((question) ->
                        "--rename " + question.renamed() + " (or --rename " + question.notRenamed() + " if it was not)")
                .collect(Collectors.joining(", "));
        return new MigrateException(
                asked, "Nothing was written. Type the command again with the answer: " + answers + ".");
    }
}
