package dev.migrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavaSnippetTests {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("snippets")
    void javaInThePagesCompiles(Page.Snippet snippet) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-d", directory.toString(), "-cp", System.getProperty("java.class.path"));

        compiler.getTask(null, null, diagnostics, options, null, List.of(new Source(unit(snippet.code()))))
                .call();

        assertThat(diagnostics.getDiagnostics()).as(snippet.place()).isEmpty();
    }

    static Stream<Page.Snippet> snippets() {
        return Page.all().stream().flatMap((page) -> page.snippets("java").stream());
    }

    /** Statements without a class are put into a method that has a migrator. */
    private static String unit(String code) {
        if (code.contains("class ")) {
            return code;
        }
        return "class Snippet { void run(dev.migrate.Migrator migrator) {\n" + code + "\n} }";
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String code) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
