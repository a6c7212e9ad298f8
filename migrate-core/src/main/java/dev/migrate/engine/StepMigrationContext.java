package dev.migrate.engine;

import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.MigrationContext;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import java.sql.Connection;
import java.util.List;

/** Carries out the operations of a Java migration as they come. */
class StepMigrationContext implements MigrationContext {

    private final StepRun run;

    StepMigrationContext(StepRun run) {
        this.run = run;
    }

    /**
     * Runs the migration's code.
     *
     * @throws CodeFailedException if the code throws
     */
    void runCode(CodeBody code) {
        run.context().lock().ensureHeld();
        run.showProgress();
        try {
            if (run.step().direction() == Direction.UPGRADE) {
                code.upgrade(this);
            } else {
                code.downgrade(this);
            }
        } catch (Exception ex) { // Users' code may throw whatever it likes.
            throw new CodeFailedException(ex);
        }
    }

    @Override
    public void apply(Operation operation) {
        Change change = Change.of(operation, run.step().migration().header().location());
        StepMessage.of(change, run.statementsDone()).ifPresent(run::say);
        List<SqlStatement> statements;
        try (ChangeRenderer renderer = run.context().dialect().renderer(run.connection())) {
            statements = renderer.render(change);
        }
        statements.forEach(run::execute);
    }

    @Override
    public String dialectId() {
        return run.context().dialect().id();
    }

    @Override
    public Connection connection() {
        return OpenConnection.of(run.connection());
    }
}
