package dev.migrate.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Finds the tests with {@link MigrationTest}. */
final class MigrationTestCustomizerFactory implements ContextCustomizerFactory {

    /** Called by Spring, which finds the class by its name. */
    MigrationTestCustomizerFactory() {}

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, MigrationTest.class)
                ? new MigrationTestDefaults()
                : null;
    }
}
