package dev.migrate.hibernate;

import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;

/** Knows what a table or column was called before, as its entity class or attribute says. */
@FunctionalInterface
public interface FormerNames {

    /** Where nothing was ever renamed. */
    FormerNames NONE = (declaration) -> null;

    /** Returns the former name of what this class, field or getter declares, or {@code null} if it had none. */
    @Nullable
    String of(AnnotatedElement declaration);
}
