package dev.migrate.autogenerate;

import dev.migrate.dialect.NameFilter;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.Constraint;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a schema that is compared, by what an application configures; the same for both sides. Immutable. */
public final class SelectedSchema {

    private final NameFilter tables;
    private final NameFilter others;
    private final AutogenerateSettings settings;
    private final @Nullable String ownSchema;

    /**
     * Creates the selection.
     *
     * @param selection which tables there are to both sides, by name
     * @param settings what leaves out single things and whole schemas
     * @param ownSchema the schema that names without one belong to, or {@code null}
     */
    public SelectedSchema(SchemaSelection selection, AutogenerateSettings settings, @Nullable String ownSchema) {
        this.tables = selection.tables();
        this.others = selection.otherObjects();
        this.settings = settings;
        this.ownSchema = ownSchema;
    }

    /** Returns the part of a wanted schema that is compared. */
    public DesiredSchema of(DesiredSchema wanted) {
        return new DesiredSchema(wanted.source(), of(wanted.schema()), wanted.intents(), wanted.remarks());
    }

    /** Returns the part of a schema that is compared. */
    public SchemaModel of(SchemaModel schema) {
        return new SchemaModel(
                schema.tables().stream()
                        .filter((table) -> isSelected(SubjectKind.TABLE, table.name()))
                        .map(this::parts)
                        .toList(),
                schema.sequences().stream()
                        .filter((sequence) -> isSelected(SubjectKind.SEQUENCE, sequence.name()))
                        .toList(),
                schema.enumTypes().stream()
                        .filter((type) -> isSelected(SubjectKind.ENUM_TYPE, type.name()))
                        .toList());
    }

    private boolean isSelected(SubjectKind kind, QualifiedName name) {
        NameFilter filter = (kind == SubjectKind.TABLE) ? tables : others;
        String schema = name.schema();
        return isIncluded((schema == null) ? ownSchema : schema)
                && filter.test((schema == null) ? "" : schema, name.name())
                && settings.includes(new Subject(kind, name, null));
    }

    private boolean isIncluded(@Nullable String schema) {
        return schema == null
                || settings.schemas().isEmpty()
                || settings.schemas().stream().anyMatch(schema::equalsIgnoreCase);
    }

    private Table parts(Table table) {
        if (settings.filters().isEmpty()) {
            return table;
        }
        return new Table(
                table.name(),
                table.columns(),
                table.primaryKey(),
                selected(table, SubjectKind.UNIQUE, table.uniqueConstraints()),
                selected(table, SubjectKind.FOREIGN_KEY, table.foreignKeys()),
                selected(table, SubjectKind.CHECK, table.checkConstraints()),
                table.indexes().stream()
                        .filter((index) ->
                                settings.includes(new Subject(SubjectKind.INDEX, table.name(), index.name())))
                        .toList(),
                table.remarks());
    }

    private <C extends Constraint> List<C> selected(Table table, SubjectKind kind, List<C> constraints) {
        return constraints.stream()
                .filter((constraint) -> settings.includes(new Subject(kind, table.name(), constraint.name())))
                .toList();
    }

    /** Returns the comparison without what is left out of it as part of something that isn't, such as a column. */
    public Comparison of(Comparison comparison) {
        return new Comparison(
                comparison.wanted(),
                comparison.actual(),
                comparison.differences().stream()
                        .filter((judged) ->
                                settings.includes(judged.difference().subject()))
                        .toList(),
                comparison.unknownTables());
    }
}
