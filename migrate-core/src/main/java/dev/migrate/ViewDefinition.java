package dev.migrate;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateView;
import org.jspecify.annotations.Nullable;

/** A view while a Java migration describes it. */
public final class ViewDefinition {

    private boolean replaces;
    private boolean full;
    private @Nullable String comment;

    ViewDefinition() {}

    /** Replaces the view of that name, if there is one. */
    public ViewDefinition replaceIfExists() {
        replaces = true;
        return this;
    }

    /** Takes the text for the whole CREATE VIEW statement instead of the query. */
    public ViewDefinition fullDefinition() {
        full = true;
        return this;
    }

    /** Sets the comment that the database keeps. */
    public ViewDefinition remarks(String remarks) {
        comment = remarks;
        return this;
    }

    CreateView build(QualifiedName name, String text) {
        return new CreateView(name, text, replaces, full, comment, null);
    }
}
