package dev.migrate.changelog.liquibase;

import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where change sets run because of where they are included from.
 *
 * @param contexts expressions over contexts, all of which must hold
 * @param labels lists of labels, all of which must be chosen
 */
record Reach(List<String> contexts, List<String> labels) {

    static final Reach EVERYWHERE = new Reach(List.of(), List.of());

    Reach and(@Nullable String context, @Nullable String moreLabels) {
        return new Reach(with(contexts, context), with(labels, moreLabels));
    }

    boolean isIn(Selection selection, SourceLocation place) {
        return contexts.stream().allMatch((context) -> selection.hasContext(context, place))
                && labels.stream().allMatch((each) -> selection.hasLabels(each, place));
    }

    private static List<String> with(List<String> list, @Nullable String more) {
        if (more == null || more.isBlank()) {
            return list;
        }
        List<String> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
