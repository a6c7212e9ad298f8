package dev.migrate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.model.ColumnIntent;
import dev.migrate.model.DataType;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.TableIntent;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What is known beyond the definitions. */
class EntityModelReaderTests {

    @Test
    void aTypeWithoutANameIsTheColumnsProblemAlone() throws SQLException {
        DesiredSchema desired = read(Mappings.WITHOUT_TYPE_NAME);

        assertThat(desired.schema().tables()).hasSize(1);
        assertThat(desired.remarks())
                .containsExactly("Hibernate has no name for the type of"
                        + " 'dev.migrate.hibernate.corpus.Peculiar$WithoutTypeName.thing': Unable to determine SQL type"
                        + " name for column 'thing' of table 'without_type_name' because there is no type mapping for"
                        + " org.hibernate.type.SqlTypes code: 1111 (OTHER). Write the type into columnDefinition of"
                        + " its @Column.");
        assertThat(column(desired, "without_type_name", "thing").unreadable())
                .isEqualTo(desired.remarks().get(0));
        assertThat(column(desired, "without_type_name", "name").unreadable()).isNull();
    }

    @Test
    void ofTwoIndexesOfOneNameTheFirstTablesIsKept() throws SQLException {
        DesiredSchema desired = read(Mappings.SAME_INDEX_NAME);

        assertThat(desired.schema().tables())
                .extracting((table) -> table.indexes().size())
                .containsExactly(1, 0);
        assertThat(desired.remarks())
                .containsExactly("The index 'ix_same' of the table 'second_indexed' has the name of an index of"
                        + " 'first_indexed': only that one is compared. Give one of them another name.");
    }

    @Test
    void formerNamesAndOriginsComeFromTheClasses() throws SQLException {
        TableIntent intent = read(Mappings.RENAMED).intent(QualifiedName.of("new_name"));

        assertThat(intent.renamedFrom()).isEqualTo("old_name");
        assertThat(intent.origin()).isEqualTo("dev.migrate.hibernate.corpus.Peculiar$Renamed");
        assertThat(intent.column("family_name").renamedFrom()).isEqualTo("surname");
        assertThat(intent.column("family_name").origin())
                .isEqualTo("dev.migrate.hibernate.corpus.Peculiar$Renamed.familyName");
        assertThat(intent.column("id").renamedFrom()).isNull();
    }

    @Test
    void checksOfEnumsAndDiscriminatorsAreImplied() throws SQLException {
        assertThat(read(Mappings.SINGLE_TABLE)
                        .intent(QualifiedName.of("vehicle"))
                        .impliedChecks())
                .containsExactlyInAnyOrder("dtype in ('Car','Bike')", "dtype <> 'Bike' or (electric is not null)");
        assertThat(read(Mappings.CHECKS).intent(QualifiedName.of("with_checks")).impliedChecks())
                .isEmpty();
    }

    @Test
    void lengthsThatNobodyWroteAreImplied() throws SQLException {
        DesiredSchema desired = read(Mappings.LENGTHS_AND_PRECISIONS);

        assertThat(column(desired, "lengths_and_precisions", "name").argumentsImplied())
                .isFalse();
        assertThat(column(read(Mappings.SIMPLE_TYPES), "simple_types", "text").argumentsImplied())
                .isTrue();
        assertThat(column(read(Mappings.WRITTEN_DEFINITIONS), "written_definitions", "status")
                        .argumentsImplied())
                .isFalse();
    }

    @Test
    void whatHibernateValidatesIsAccepted() throws SQLException {
        DesiredSchema simple = read(Mappings.SIMPLE_TYPES);
        ColumnIntent text = column(simple, "simple_types", "text");
        ColumnIntent number = column(simple, "simple_types", "number");
        ColumnIntent json = column(read(Mappings.JSON), "json", "attributes");
        ColumnIntent instant = column(read(Mappings.DATES_AND_TIMES), "dates_and_times", "instant");

        assertThat(text.accepted()).accepts(type("text"), type("varchar(40)"), type("mood"));
        assertThat(text.accepted()).rejects(type("integer"), type("bytea"));
        assertThat(number.accepted()).accepts(type("bigint"));
        assertThat(number.accepted()).rejects(type("integer"), type("varchar(20)"));
        assertThat(json.accepted()).accepts(type("json"), type("jsonb"));
        assertThat(instant.accepted()).accepts(type("timestamp(6)"), type("timestamp with time zone"));
    }

    private static DataType type(String text) {
        return DataType.parse(text);
    }

    private static ColumnIntent column(DesiredSchema desired, String table, String column) {
        return desired.intent(QualifiedName.of(table)).column(column);
    }

    private static DesiredSchema read(Mappings mapping) throws SQLException {
        try (EntityModels models = EntityModels.of(TestDatabase.postgresql(), mapping.classes())) {
            return models.desired();
        }
    }
}
