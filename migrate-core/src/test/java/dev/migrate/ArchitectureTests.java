package dev.migrate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.migrate.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What may know what, as {@code docs/architecture.md} says. */
class ArchitectureTests {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.migrate");

    private static final Path SOURCES = Path.of("src/main/java/dev/migrate");

    @Test
    void enoughClassesAreAnalysed() {
        assertThat(CORE).as("a rule over nothing always passes").hasSizeGreaterThan(150);
    }

    @Test
    void layersDependDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("error")
                .definedBy("dev.migrate.error")
                .layer("model")
                .definedBy("dev.migrate.model")
                .layer("operation")
                .definedBy("dev.migrate.operation")
                .layer("dialect")
                .definedBy("dev.migrate.dialect..")
                .layer("revision")
                .definedBy("dev.migrate.revision")
                .layer("changelog")
                .definedBy("dev.migrate.changelog..")
                .layer("adopt")
                .definedBy("dev.migrate.adopt")
                .layer("engine")
                .definedBy("dev.migrate.engine")
                .layer("autogenerate")
                .definedBy("dev.migrate.autogenerate..")
                .layer("hibernate")
                .definedBy("dev.migrate.hibernate")
                .layer("safety")
                .definedBy("dev.migrate.safety")
                .layer("tenant")
                .definedBy("dev.migrate.tenant")
                .layer("root")
                .definedBy("dev.migrate")
                .whereLayer("error")
                .mayNotAccessAnyLayer()
                .whereLayer("model")
                .mayOnlyAccessLayers("error")
                .whereLayer("operation")
                .mayOnlyAccessLayers("model", "error")
                .whereLayer("dialect")
                .mayOnlyAccessLayers("operation", "model", "error")
                .whereLayer("revision")
                .mayOnlyAccessLayers("error")
                .whereLayer("changelog")
                .mayOnlyAccessLayers("revision", "operation", "model", "error")
                .whereLayer("adopt")
                .mayOnlyAccessLayers("changelog", "revision", "dialect", "error")
                .whereLayer("engine")
                .mayOnlyAccessLayers("adopt", "changelog", "revision", "dialect", "operation", "model", "error")
                .whereLayer("safety")
                .mayOnlyAccessLayers("engine", "operation", "model", "error")
                .whereLayer("tenant")
                .mayOnlyAccessLayers("engine", "changelog", "revision", "dialect", "error")
                .whereLayer("autogenerate")
                .mayOnlyAccessLayers("changelog", "revision", "dialect", "operation", "model", "error")
                .whereLayer("hibernate")
                .mayOnlyAccessLayers("model", "dialect", "error")
                .because("every package can then be read, tested and replaced without those above it")
                .check(CORE);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.migrate.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void purePackagesKnowNoDatabaseAndNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.migrate.error", "dev.migrate.model", "dev.migrate.operation", "dev.migrate.revision")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "java.io..", "java.nio.file..", "org.springframework..")
                .because("they are data and arithmetic, so that they can be tested without anything")
                .check(CORE);
    }

    @Test
    void onlyOnePackageKnowsHibernateAndNoneSpringBoot() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.migrate.hibernate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.boot..", "org.hibernate..", "jakarta..")
                .because("the engine must serve any application and any line of Spring Boot")
                .check(CORE);
    }

    @Test
    void dialectsKnowNothingOfEachOther() {
        slices().matching("dev.migrate.dialect.(h2|postgresql)..")
                .should()
                .notDependOnEachOther()
                .because("what two databases share belongs into dev.migrate.dialect")
                .check(CORE);
    }

    @Test
    void onlyTheDialectAndItsProviderArePublic() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.migrate.dialect.*")
                .and()
                .resideOutsideOfPackage("dev.migrate.dialect.script")
                .and()
                .haveSimpleNameNotEndingWith("Dialect")
                .and()
                .haveSimpleNameNotEndingWith("DialectProvider")
                .should()
                .bePublic()
                .because("everything else of a database is reached through its dialect")
                .check(CORE);
    }

    @Test
    void modelAndOperationsAreData() {
        classes()
                .that()
                .resideInAnyPackage("dev.migrate.model", "dev.migrate.operation")
                .and()
                .arePublic()
                .should(beRecordsEnumsOrInterfaces())
                .because("they travel through every part of the tool and must never change under way")
                .check(CORE);
    }

    @Test
    void exceptionsTellWhatWhereAndWhatToDo() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .and()
                .haveSimpleNameNotStartingWith("CodeFailed")
                .should()
                .beAssignableTo(MigrateException.class)
                .because("CodeFailedException carries a user's exception to the runner; all others reach people")
                .check(CORE);
    }

    @Test
    void nothingIsPrintedAndNothingGenericIsThrown() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CORE);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages)
                .allSatisfy((name) -> assertThat(CORE.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .as(name)
                        .isTrue());
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> tooLong = files.filter((file) -> file.toString().endsWith(".java"))
                    .filter((file) -> lines(file) > 300)
                    .toList();
            assertThat(tooLong).as("find the noun that wants to come out").isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static ArchCondition<JavaClass> beRecordsEnumsOrInterfaces() {
        return new ArchCondition<>("be records, enums or interfaces") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean data = type.isRecord() || type.isEnum() || type.isInterface();
                if (!data && !type.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is a class"));
                }
            }
        };
    }
}
