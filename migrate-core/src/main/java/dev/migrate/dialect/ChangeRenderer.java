package dev.migrate.dialect;

import dev.migrate.operation.Change;
import java.util.List;

/**
 * Renders changes one after the other, each for the schema that those before it leave behind.
 *
 * <p>Most databases need nothing but the change itself. One that can't alter a table in place has to know the table, and
 * reads the catalogue when it first needs to. For one thread; closed by whoever opened it.
 */
public interface ChangeRenderer extends AutoCloseable {

    /**
     * Returns the statements of the next change, as if those before it had run.
     *
     * @throws dev.migrate.error.MigrateException if this database can't do it
     */
    List<SqlStatement> render(Change change);

    /** Returns the statements of changes that would come next but aren't going to, such as a way back. */
    List<SqlStatement> renderAside(List<Change> changes);

    /** Notes that code runs next, whose effect on the schema can't be known before. */
    void codeFollows();

    @Override
    void close();

    /** Returns the renderer of a database that needs nothing but the change. */
    static ChangeRenderer of(Dialect dialect) {
        return new ChangeRenderer() {
            @Override
            public List<SqlStatement> render(Change change) {
                return dialect.render(change);
            }

            @Override
            public List<SqlStatement> renderAside(List<Change> changes) {
                return changes.stream()
                        .flatMap((change) -> render(change).stream())
                        .toList();
            }

            @Override
            public void codeFollows() {
                // Nothing is known of the schema, so nothing can be wrong afterwards.
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
