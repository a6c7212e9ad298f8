package dev.migrate.autogenerate;

import dev.migrate.model.Constraint;
import dev.migrate.model.Index;
import dev.migrate.model.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of keys, indexes and tables that are about to be made; what has one of them now is in the way. */
final class NewNames {

    private final Set<String> names = new HashSet<>();

    NewNames(PlanDraft draft) {
        draft.each(Difference.OfTable.class)
                .flatMap((difference) -> Stream.ofNullable(difference.wanted()))
                .flatMap(NewNames::of)
                .forEach(this::add);
        draft.each(Difference.OfIndex.class)
                .flatMap((difference) -> Stream.ofNullable(difference.wanted()))
                .map(Index::name)
                .forEach(this::add);
        draft.each(Difference.OfConstraint.class)
                .flatMap((difference) -> Stream.ofNullable(difference.wanted()))
                .flatMap((constraint) -> Stream.ofNullable(constraint.name()))
                .forEach(this::add);
    }

    /** Whether something new has this name, whatever the case of its letters. */
    boolean clashWith(@Nullable String name) {
        return name != null && names.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether something new has a name that this table, or something of it, has now. */
    boolean clashWith(Table table) {
        return of(table).anyMatch(this::clashWith);
    }

    private static Stream<String> of(Table table) {
        Stream<Constraint> constraints = Stream.of(
                        Stream.ofNullable(table.primaryKey()),
                        table.uniqueConstraints().stream(),
                        table.foreignKeys().stream(),
                        table.checkConstraints().stream())
                .flatMap((each) -> each);
        return Stream.of(
                        Stream.of(table.name().name()),
                        constraints.flatMap((constraint) -> Stream.ofNullable(constraint.name())),
                        table.indexes().stream().map(Index::name))
                .flatMap((each) -> each);
    }

    private void add(String name) {
        names.add(name.toLowerCase(Locale.ROOT));
    }
}
