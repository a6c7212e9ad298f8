package dev.migrate.autoconfigure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The module is built as Spring Boot builds its own. */
class ArchitectureTests {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "dev.migrate.autoconfigure",
                    "dev.migrate.actuate",
                    "dev.migrate.command",
                    "dev.migrate.diagnostics",
                    "dev.migrate.event",
                    "dev.migrate.observation");

    @Test
    void enoughClassesAreAnalysed() {
        assertThat(MODULE).as("a rule over nothing always passes").hasSizeGreaterThan(25);
    }

    @Test
    void autoConfigurationsArePublicAndFinal() {
        classes()
                .that()
                .areAnnotatedWith(AutoConfiguration.class)
                .should()
                .bePublic()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .because("other auto-configurations name them for their order, and nobody extends them")
                .check(MODULE);
    }

    @Test
    void autoConfigurationsHaveNoPublicMembers() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(AutoConfiguration.class)
                .should()
                .notBePublic()
                .because("their beans are the interface, their methods are not")
                .check(MODULE);
        assertThat(MODULE.stream()
                        .filter((type) -> type.isAnnotatedWith(AutoConfiguration.class))
                        .flatMap((type) -> type.getFields().stream())
                        .filter((field) -> field.getModifiers().contains(JavaModifier.PUBLIC)))
                .isEmpty();
    }

    @Test
    void beanMethodsArePackagePrivate() {
        methods()
                .that()
                .areAnnotatedWith(Bean.class)
                .should()
                .bePackagePrivate()
                .because("the container calls them and nobody else")
                .check(MODULE);
    }

    @Test
    void everyAutoConfigurationIsListed() throws IOException {
        assertThat(MODULE.stream()
                        .filter((type) -> type.isAnnotatedWith(AutoConfiguration.class))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(listed());
    }

    @Test
    void onlyAutoconfigurationKnowsActuatorConditions() {
        noClasses()
                .that()
                .resideInAPackage("dev.migrate.actuate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.migrate.autoconfigure", "org.springframework.boot.actuate.autoconfigure..")
                .because("an endpoint can be declared by hand")
                .check(MODULE);
    }

    @Test
    void actuatorIsOptional() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.migrate.actuate")
                .and()
                .haveNameNotMatching(".*\\.Migrations(Endpoint|Page).*")
                .and()
                .haveSimpleNameNotStartingWith("MigrateHealth")
                .and()
                .haveSimpleNameNotStartingWith("MigrateInfo")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.boot.actuate..",
                        "org.springframework.boot.health..",
                        "com.fasterxml..",
                        "dev.migrate.actuate")
                .because("an application without Actuator must start")
                .check(MODULE);
    }

    @Test
    void micrometerIsOptional() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.migrate.observation")
                .and()
                .haveSimpleNameNotStartingWith("MigrateObservation")
                .and()
                .haveSimpleNameNotStartingWith("MigrateMetrics")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micrometer..", "org.springframework.boot.micrometer..")
                .because("an application without Micrometer must start")
                .check(MODULE);
    }

    @Test
    void onlyCommandsKnowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.migrate.command")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "dev.migrate.command")
                .because("the application itself doesn't need them")
                .check(MODULE);
    }

    @Test
    void nothingElseNeedsJpa() {
        noClasses()
                .that()
                .doNotHaveSimpleName("EntitySchemasAutoConfiguration")
                .and()
                .doNotHaveSimpleName("HibernateEntitySchemas")
                .and()
                .haveNameNotMatching(".*\\.CapturedMappings(\\$.*)?")
                .and()
                .doNotHaveSimpleName("PagePolicyFilter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.hibernate..", "org.springframework.orm..")
                .because("an application without JPA must start")
                .check(MODULE);
    }

    @Test
    void nothingIsPrintedAndNothingGenericIsThrown() {
        noClasses()
                .that()
                .doNotHaveSimpleName("StandardStreams")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because(
                        "whoever embeds this decides what is printed; only a process of its own has outputs of its own")
                .check(MODULE);
        GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(MODULE);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = MODULE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages)
                .hasSize(6)
                .allSatisfy((name) -> assertThat(MODULE.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .as(name)
                        .isTrue());
    }

    private static List<String> listed() throws IOException {
        String file = "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
        return MigrateAutoConfiguration.class
                .getClassLoader()
                .resources(file)
                .flatMap((url) -> {
                    try (var stream = url.openStream()) {
                        return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
                    } catch (IOException ex) {
                        throw new IllegalStateException(ex);
                    }
                })
                .filter((name) -> name.startsWith("dev.migrate."))
                .toList();
    }
}
