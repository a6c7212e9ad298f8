package dev.migrate.changelog.replay;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.RoutineKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The views, functions, procedures and triggers of a schema, by the operation that defined them last; for one thread. */
final class Replaceables {

    /** In the order of their definition, so that each stands behind the views that it is made of. */
    private final Map<QualifiedName, CreateView> views = new LinkedHashMap<>();

    private final List<CreateRoutine> routines = new ArrayList<>();

    Replaceables copy() {
        Replaceables copy = new Replaceables();
        copy.views.putAll(views);
        copy.routines.addAll(routines);
        return copy;
    }

    void clear() {
        views.clear();
        routines.clear();
    }

    Optional<CreateView> view(QualifiedName name) {
        return Optional.ofNullable(views.get(name));
    }

    void put(CreateView view) {
        views.remove(view.view());
        views.put(view.view(), view);
    }

    void removeView(QualifiedName name) {
        views.remove(name);
    }

    /** Returns the views that are made of this object, directly or not, in the order of their definition. */
    List<CreateView> viewsOver(QualifiedName object) {
        List<CreateView> over = new ArrayList<>();
        for (CreateView view : views.values()) {
            boolean direct = Mentions.of(object.name(), view.selectQuery());
            boolean indirect =
                    over.stream().anyMatch((below) -> Mentions.of(below.view().name(), view.selectQuery()));
            if (!view.view().equals(object) && (direct || indirect)) {
                over.add(view);
            }
        }
        return over;
    }

    Optional<CreateRoutine> routine(RoutineKind kind, QualifiedName name, @Nullable QualifiedName table) {
        return routines.stream()
                .filter((routine) -> is(routine, kind, name, table))
                .findFirst();
    }

    void put(CreateRoutine routine) {
        QualifiedName name = Objects.requireNonNull(routine.name());
        removeRoutine(routine.kind(), name, routine.table());
        routines.add(routine);
    }

    void removeRoutine(RoutineKind kind, QualifiedName name, @Nullable QualifiedName table) {
        routines.removeIf((routine) -> is(routine, kind, name, table));
    }

    void forgetRoutines() {
        routines.clear();
    }

    void remove(CreateRoutine routine) {
        routines.remove(routine);
    }

    /**
     * Returns the triggers of a table or view, which go with it, or nothing where it isn't certain whether some other
     * trigger is among them.
     */
    Optional<List<CreateRoutine>> triggersOn(QualifiedName table) {
        List<CreateRoutine> triggers = routines.stream()
                .filter((routine) -> routine.kind() == RoutineKind.TRIGGER)
                .filter((trigger) -> Mentions.of(table.name(), trigger.text()))
                .toList();
        boolean certain = triggers.stream().allMatch((trigger) -> table.equals(trigger.table()));
        return certain ? Optional.of(triggers) : Optional.empty();
    }

    /** Forgets what isn't as it was defined any more; returns the names of it. */
    List<QualifiedName> forget(Predicate<QualifiedName> names, Predicate<String> texts) {
        List<QualifiedName> forgotten = new ArrayList<>();
        views.values().removeIf((view) -> {
            boolean gone = names.test(view.view()) || texts.test(view.selectQuery());
            if (gone) {
                forgotten.add(view.view());
            }
            return gone;
        });
        routines.removeIf((routine) -> {
            QualifiedName name = Objects.requireNonNull(routine.name());
            boolean gone = names.test(name) || texts.test(routine.text());
            if (gone) {
                forgotten.add(name);
            }
            return gone;
        });
        return forgotten;
    }

    Stream<QualifiedName> names() {
        return Stream.concat(
                views.keySet().stream(), routines.stream().flatMap((routine) -> Stream.ofNullable(routine.name())));
    }

    private static boolean is(
            CreateRoutine routine, RoutineKind kind, QualifiedName name, @Nullable QualifiedName table) {
        boolean sameTable = table == null || routine.table() == null || table.equals(routine.table());
        return routine.kind() == kind && name.equals(routine.name()) && sameTable;
    }
}
