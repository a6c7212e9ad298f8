package dev.migrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Operations;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaMethodsTests {

    private static final Page PAGE = Page.of("docs/java.md");

    @Test
    void everyMethodOfTheOperationsIsNamed() {
        List<String> methods = Stream.of(Operations.class.getMethods())
                .filter((method) -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .distinct()
                .toList();

        assertThat(methods)
                .hasSizeGreaterThan(60)
                .allSatisfy((name) -> assertThat(PAGE.text()).matches("(?s).*(`|\\bop\\.)" + name + "\\b.*"));
    }
}
