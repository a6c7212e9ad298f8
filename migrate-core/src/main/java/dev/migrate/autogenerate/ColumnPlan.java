package dev.migrate.autogenerate;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.model.Column;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adds, changes and drops columns of tables that stay. */
final class ColumnPlan {

    private final PlanDraft draft;
    private final ColumnDependents dependents;
    private final ColumnSteps steps;

    ColumnPlan(PlanDraft draft, Reviews reviews, ForeignKeyPlan foreignKeys, KeyPlan keys, Counting counting) {
        this.draft = draft;
        this.dependents = new ColumnDependents(draft, foreignKeys, keys);
        this.steps = new ColumnSteps(draft, reviews, counting);
    }

    /** What is replaced goes early and takes keys along, so it is planned before what merely goes. */
    void plan() {
        aspects().forEach(this::change);
        draft.each(Difference.OfColumn.class).forEach((difference) -> {
            Column wanted = difference.wanted();
            Column actual = difference.actual();
            if (wanted != null) {
                steps.add(difference.table(), wanted);
            } else if (actual != null) {
                boolean early = isInTheWay(difference.table(), actual)
                        || dependents.isComputedFromChanging(difference.table(), actual);
                dependents.drop(difference.table(), actual.name(), early);
                steps.drop(difference.table(), actual, early);
            }
        });
        notNullByKey();
    }

    /** A name that differs in case only is the same to some databases. */
    private boolean isInTheWay(QualifiedName table, Column actual) {
        return draft.each(Difference.OfColumn.class, table)
                .map(Difference.OfColumn::wanted)
                .filter(Objects::nonNull)
                .anyMatch((wanted) -> wanted.name().equalsIgnoreCase(actual.name()));
    }

    private record Place(QualifiedName table, String column) {}

    private Map<Place, List<Difference.OfAspect>> aspects() {
        Map<Place, List<Difference.OfAspect>> byColumn = new LinkedHashMap<>();
        draft.each(Difference.OfAspect.class)
                .forEach((aspect) -> byColumn.computeIfAbsent(
                                new Place(aspect.table(), aspect.actual().name()), (place) -> new ArrayList<>())
                        .add(aspect));
        return byColumn;
    }

    private void change(Place place, List<Difference.OfAspect> aspects) {
        Column from = aspects.get(0).actual();
        Column to = from;
        for (Difference.OfAspect aspect : aspects) {
            to = with(to, aspect);
        }
        if (inKeyThatComes(place)) {
            to = to.withNullable(false);
        }
        if (!Objects.equals(from.type().generation(), to.type().generation())
                || (to.type().generation() != null && !to.type().equals(from.type()))
                || dependents.isComputedFromChanging(place.table(), from)) {
            dependents.renew(place.table(), from.name());
            steps.replace(place.table(), from, to);
            return;
        }
        if (!from.type().equals(to.type())) {
            freeForeignKeys(place);
            dependents.dropDecided(place.table(), from.name());
            dependents.renewGenerated(place.table(), from.name(), steps);
            if (!isSameFamily(from, to)) {
                dependents.renewExpressions(place.table(), from.name());
            }
        }
        steps.change(place.table(), from, to);
    }

    /** A longer text or a number with more digits is still what expressions were written for. */
    private boolean isSameFamily(Column from, Column to) {
        CanonicalForm form = draft.dialect().canonicalForm();
        return form.type(from.type()).key().equals(form.type(to.type()).key());
    }

    private static Column with(Column column, Difference.OfAspect aspect) {
        Column wanted = aspect.wanted();
        return switch (aspect.aspect()) {
            case TYPE ->
                column.withType(
                        (column.type().generation() == null || wanted.type().generation() != null)
                                ? wanted.type()
                                : column.type());
            case GENERATION ->
                Objects.equals(column.type().generation(), wanted.type().generation())
                        ? column.withIdentity(wanted.identity()).withDefault(wanted.defaultValue())
                        : column.withType(wanted.type()).withIdentity(wanted.identity());
            case NULLABILITY -> column.withNullable(wanted.nullable());
            case DEFAULT -> column.withDefault(wanted.defaultValue());
            case COMMENT -> column.withRemarks(wanted.remarks());
            default -> column;
        };
    }

    /** Databases refuse to change one side of a foreign key, and can't check two types against each other. */
    private void freeForeignKeys(Place place) {
        Table table = draft.actual(place.table());
        if (table != null) {
            dependents.renewForeignKeys(table, place.column());
        }
    }

    private boolean inKeyThatComes(Place place) {
        return draft.each(Difference.OfConstraint.class, place.table())
                .anyMatch((each) ->
                        each.wanted() instanceof PrimaryKey key && key.columns().contains(place.column()));
    }

    /** A key makes its columns not null, and doesn't take that back when it goes; so it is said. */
    private void notNullByKey() {
        Map<Place, List<Difference.OfAspect>> changed = aspects();
        draft.each(Difference.OfConstraint.class).forEach((each) -> {
            Table table = draft.actual(each.table());
            if (table == null || !(each.wanted() instanceof PrimaryKey key)) {
                return;
            }
            for (String name : key.columns()) {
                if (!changed.containsKey(new Place(table.name(), name))) {
                    table.column(name)
                            .filter(Column::nullable)
                            .ifPresent((column) -> steps.change(table.name(), column, column.notNull()));
                }
            }
        });
    }
}
