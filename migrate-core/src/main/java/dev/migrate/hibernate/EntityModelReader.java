package dev.migrate.hibernate;

import dev.migrate.dialect.Dialect;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.TableIntent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Hibernate knows of the entities, after it has built its session factory, into the schema that it would export.
 *
 * <p>Read late: Bean Validation and others change the mapping until the factory is built. Views and subselects aren't read.
 * Nothing is kept from one reading to the next. Safe for use by several threads, as far as nobody changes the mapping.
 */
public final class EntityModelReader {

    private static final String SOURCE = "JPA entities";

    /** Where two tables of a schema may each have an index of the same name. */
    private static final Set<String> INDEX_NAMES_PER_TABLE = Set.of("mysql", "mariadb", "sqlserver");

    private final Dialect dialect;
    private final @Nullable String ownSchema;
    private final FormerNames formerNames;

    /**
     * Creates a reader for one database.
     *
     * @param dialect the database's dialect, for the spelling of names
     * @param ownSchema the schema that names without one belong to, as the catalogue has it, or {@code null}
     * @param formerNames what tables and columns were called before
     */
    public EntityModelReader(Dialect dialect, @Nullable String ownSchema, FormerNames formerNames) {
        this.dialect = dialect;
        this.ownSchema = ownSchema;
        this.formerNames = formerNames;
    }

    /** Returns the schema; what can't be told of it is among its remarks, and never the end of the reading. */
    public DesiredSchema read(Metadata metadata) {
        EntityNames names = new EntityNames(metadata, dialect, ownSchema);
        Database database = metadata.getDatabase();
        List<String> remarks = new ArrayList<>();
        List<EnumType> enumTypes = new EnumTypes(database, names).read(remarks);
        TableReader reader = tableReader(metadata, names, enumTypes);
        Set<org.hibernate.mapping.Table> ofCollections = CollectionTables.in(metadata);
        Map<QualifiedName, Table> tables = new HashMap<>();
        Map<QualifiedName, TableIntent> intents = new HashMap<>();
        for (Namespace namespace : database.getNamespaces()) {
            for (org.hibernate.mapping.Table table : namespace.getTables()) {
                if (table.isPhysicalTable() && !table.isView()) {
                    TableDraft draft = reader.read(table);
                    Table read = draft.toTable(table.getComment());
                    if (tables.putIfAbsent(read.name(), read) == null) {
                        intents.put(read.name(), draft.toIntent(reader.origin(table), ofCollections.contains(table)));
                    } else {
                        remarks.add("The table '" + read.name() + "' is mapped twice, under names that are the same"
                                + " to the database: only one mapping is compared. Write the name in the same way.");
                    }
                }
            }
        }
        List<Table> unambiguous = INDEX_NAMES_PER_TABLE.contains(dialect.id())
                ? List.copyOf(tables.values())
                : new IndexNames(remarks).withoutTwins(tables.values());
        intents.forEach((name, intent) -> intent.columns().values().forEach((column) -> {
            if (column.unreadable() != null) {
                remarks.add(column.unreadable());
            }
        }));
        return new DesiredSchema(
                SOURCE,
                new SchemaModel(unambiguous, sequences(database, names), used(enumTypes, unambiguous)),
                intents,
                remarks.stream().sorted().toList());
    }

    /** Hibernate creates a type with listed values also for a column that has another one by its columnDefinition. */
    private List<EnumType> used(List<EnumType> types, List<Table> tables) {
        Set<String> names = new HashSet<>();
        tables.forEach((table) -> table.columns().forEach((column) -> {
            String name = column.type().toString().replaceFirst("(?i)(\\[\\d*]| array)+$", "");
            names.add(name.substring(name.lastIndexOf('.') + 1));
        }));
        return types.stream()
                .filter((type) -> names.contains(dialect.quote(type.name().name())))
                .toList();
    }

    private TableReader tableReader(Metadata metadata, EntityNames names, List<EnumType> enumTypes) {
        Origins origins = new Origins(metadata, formerNames);
        AcceptedTypes accepted = new AcceptedTypes(metadata, ReportedTypes.of(dialect.id()));
        ColumnReader columns = new ColumnReader(metadata, names, origins, new TypeNames(dialect, enumTypes), accepted);
        return new TableReader(
                dialect,
                names,
                origins,
                columns,
                new Keys(metadata, names),
                new Checks(metadata, names),
                new SubclassColumns(metadata));
    }

    private static List<Sequence> sequences(Database database, EntityNames names) {
        List<Sequence> sequences = new ArrayList<>();
        if (database.getDialect().getSequenceSupport().supportsSequences()) {
            for (Namespace namespace : database.getNamespaces()) {
                for (org.hibernate.boot.model.relational.Sequence sequence : namespace.getSequences()) {
                    sequences.add(new Sequence(
                            names.qualified(
                                    sequence.getName().getCatalogName(),
                                    sequence.getName().getSchemaName(),
                                    sequence.getName().getSequenceName()),
                            null,
                            (long) sequence.getInitialValue(),
                            (long) sequence.getIncrementSize(),
                            null,
                            null,
                            null,
                            false));
                }
            }
        }
        return sequences;
    }
}
