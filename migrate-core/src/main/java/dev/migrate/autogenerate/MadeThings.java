package dev.migrate.autogenerate;

import dev.migrate.model.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The things that generated revisions made, while revisions are followed.
 *
 * <p>Names are compared without their case. A constraint with a name is known by it, one without by its columns. For one
 * thread.
 */
final class MadeThings {

    private final Map<QualifiedName, Set<Subject>> byOwner = new HashMap<>();

    boolean contains(Subject subject) {
        Set<Subject> made = byOwner.getOrDefault(folded(subject.owner()), Set.of());
        if (made.contains(byName(subject))) {
            return true;
        }
        return subject.name() != null && !subject.columns().isEmpty() && made.contains(byColumns(subject));
    }

    void add(Subject subject) {
        Subject key = (subject.name() == null) ? byColumns(subject) : byName(subject);
        byOwner.computeIfAbsent(key.owner(), (owner) -> new HashSet<>()).add(key);
    }

    void remove(Subject subject) {
        Set<Subject> made = byOwner.get(folded(subject.owner()));
        if (made != null) {
            made.remove(byName(subject));
            made.remove(byColumns(subject));
        }
    }

    /** Removes a table or the like with all that belongs to it. */
    void removeOwner(QualifiedName owner) {
        byOwner.remove(folded(owner));
    }

    void removeIf(QualifiedName owner, Predicate<Subject> gone) {
        Set<Subject> made = byOwner.get(folded(owner));
        if (made != null) {
            made.removeIf(gone);
        }
    }

    /** Removes the index of this name, whatever its table. */
    void removeIndex(String name) {
        String folded = folded(name);
        byOwner.values()
                .forEach((made) -> made.removeIf(
                        (subject) -> subject.kind() == SubjectKind.INDEX && folded.equals(subject.name())));
    }

    void renameOwner(QualifiedName oldName, QualifiedName newName) {
        Set<Subject> made = byOwner.remove(folded(oldName));
        if (made != null) {
            QualifiedName owner = folded(newName);
            Set<Subject> moved = new HashSet<>();
            made.forEach((subject) -> moved.add(new Subject(subject.kind(), owner, subject.name(), subject.columns())));
            byOwner.put(owner, moved);
        }
    }

    void renameColumn(QualifiedName owner, String oldName, String newName) {
        String before = folded(oldName);
        UnaryOperator<String> rename = (name) -> name.equals(before) ? folded(newName) : name;
        replace(owner, (subject) -> {
            @Nullable String name = subject.name();
            boolean ofColumn = name != null && isOfColumn(subject.kind());
            return new Subject(
                    subject.kind(),
                    subject.owner(),
                    (name != null && ofColumn) ? rename.apply(name) : name,
                    subject.columns().stream().map(rename).toList());
        });
    }

    void renameIndex(QualifiedName owner, String oldName, String newName) {
        String before = folded(oldName);
        replace(
                owner,
                (subject) -> (subject.kind() == SubjectKind.INDEX && before.equals(subject.name()))
                        ? new Subject(SubjectKind.INDEX, subject.owner(), folded(newName))
                        : subject);
    }

    void clear() {
        byOwner.clear();
    }

    private void replace(QualifiedName owner, UnaryOperator<Subject> change) {
        Set<Subject> made = byOwner.get(folded(owner));
        if (made != null) {
            Set<Subject> changed = new HashSet<>();
            made.forEach((subject) -> changed.add(change.apply(subject)));
            made.clear();
            made.addAll(changed);
        }
    }

    static boolean isOfColumn(SubjectKind kind) {
        return switch (kind) {
            case COLUMN, TYPE, GENERATION, NULLABILITY, DEFAULT, COMMENT -> true;
            default -> false;
        };
    }

    /** A table has one primary key at most, so that its name doesn't matter. */
    private static Subject byName(Subject subject) {
        String name = subject.name();
        boolean nameless = name == null || subject.kind() == SubjectKind.PRIMARY_KEY;
        return new Subject(subject.kind(), folded(subject.owner()), (nameless || name == null) ? null : folded(name));
    }

    private static Subject byColumns(Subject subject) {
        if (subject.kind() == SubjectKind.PRIMARY_KEY) {
            return byName(subject);
        }
        List<String> columns =
                subject.columns().stream().map(MadeThings::folded).sorted().toList();
        return new Subject(subject.kind(), folded(subject.owner()), null, columns);
    }

    private static QualifiedName folded(QualifiedName name) {
        String schema = name.schema();
        return new QualifiedName((schema == null) ? null : folded(schema), folded(name.name()));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
