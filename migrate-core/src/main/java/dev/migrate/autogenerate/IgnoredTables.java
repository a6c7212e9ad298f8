package dev.migrate.autogenerate;

import dev.migrate.dialect.NameFilter;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables and sequences that other tools make for themselves, and that no model knows.
 *
 * <p>Nobody's comparison should propose to drop them. Where a tool's prefix is a word of everyday life, as {@code batch_},
 * its tables are listed one by one, so that a table of the application's own isn't overlooked for its name.
 */
public final class IgnoredTables {

    /** Flyway. */
    public static final List<String> FLYWAY = List.of("flyway_schema_history");

    /** Liquibase. */
    public static final List<String> LIQUIBASE = List.of("databasechangelog", "databasechangeloglock");

    /** Alembic. */
    public static final List<String> ALEMBIC = List.of("alembic_version");

    /** Spring Session. */
    public static final List<String> SPRING_SESSION = List.of("spring_session", "spring_session_attributes");

    /** Spring Batch, with its sequences. */
    public static final List<String> SPRING_BATCH = List.of(
            "batch_job_instance",
            "batch_job_execution",
            "batch_job_execution_context",
            "batch_job_execution_params",
            "batch_step_execution",
            "batch_step_execution_context",
            "batch_job_seq",
            "batch_job_instance_seq",
            "batch_job_execution_seq",
            "batch_step_execution_seq");

    /** Spring Integration, with its sequence. */
    public static final List<String> SPRING_INTEGRATION = List.of(
            "int_message",
            "int_message_group",
            "int_group_to_message",
            "int_channel_message",
            "int_metadata_store",
            "int_lock",
            "int_message_seq");

    /** Quartz, whose tables are {@code qrtz_triggers} and others. */
    public static final List<String> QUARTZ = List.of("qrtz_*");

    /** ShedLock. */
    public static final List<String> SHEDLOCK = List.of("shedlock");

    /** Spring Modulith. */
    public static final List<String> SPRING_MODULITH = List.of("event_publication", "event_publication_archive");

    /** All of them, as a selection of tables takes them. */
    public static final List<String> ALL = Stream.of(
                    FLYWAY,
                    LIQUIBASE,
                    ALEMBIC,
                    SPRING_SESSION,
                    SPRING_BATCH,
                    SPRING_INTEGRATION,
                    QUARTZ,
                    SHEDLOCK,
                    SPRING_MODULITH)
            .flatMap(List::stream)
            .toList();

    private IgnoredTables() {}

    /** Returns those of which a model knows nothing; what an application maps itself is compared like anything else. */
    public static List<String> unknownTo(SchemaModel model) {
        return ALL.stream().filter((name) -> !isIn(model, name)).toList();
    }

    private static boolean isIn(SchemaModel model, String pattern) {
        NameFilter filter = new SchemaSelection(Set.of(), Set.of(pattern), Set.of()).tables();
        return Stream.concat(
                        model.tables().stream().map(Table::name),
                        model.sequences().stream().map(Sequence::name))
                .anyMatch((name) -> filter.test("", name.name()));
    }
}
