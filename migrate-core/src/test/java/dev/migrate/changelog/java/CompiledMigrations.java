package dev.migrate.changelog.java;

import dev.migrate.JavaMigration;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources that have been compiled together, whose migrations can be run. */
final class CompiledMigrations implements AutoCloseable {

    private final URLClassLoader loader;

    private CompiledMigrations(URLClassLoader loader) {
        this.loader = loader;
    }

    /** Compiles the sources into a folder, and fails with every error and the source around it. */
    static CompiledMigrations of(List<JavaSource> sources, Path folder) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none", "-Xlint:all", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        List<SourceFile> files = sources.stream().map(SourceFile::new).toList();
        boolean done = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, files)
                .call();
        String problems = diagnostics.getDiagnostics().stream()
                .filter((each) -> !done || isAboutSource(each))
                .limit(5)
                .map(CompiledMigrations::message)
                .collect(Collectors.joining("\n"));
        if (!done || !problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return new CompiledMigrations(
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, CompiledMigrations.class.getClassLoader()));
    }

    /** Warnings without a source speak of the class path. */
    private static boolean isAboutSource(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() instanceof SourceFile;
    }

    private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String source =
                (diagnostic.getSource() instanceof SourceFile file) ? file.around(diagnostic.getPosition()) : "";
        return diagnostic + "\n" + source;
    }

    JavaMigration migration(JavaSource source) throws ReflectiveOperationException {
        String name =
                source.packageName().isEmpty() ? source.className() : source.packageName() + "." + source.className();
        Constructor<?> constructor = loader.loadClass(name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (JavaMigration) constructor.newInstance();
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private static final class SourceFile extends SimpleJavaFileObject {

        private final String text;

        SourceFile(JavaSource source) {
            super(uri(source), Kind.SOURCE);
            this.text = source.text();
        }

        private static URI uri(JavaSource source) {
            try {
                return new URI("string", null, "/" + source.path(), null);
            } catch (URISyntaxException ex) {
                throw new IllegalArgumentException(ex);
            }
        }

        String around(long position) {
            int start = (int) Math.max(0, position - 500);
            return text.substring(start, (int) Math.min(text.length(), Math.max(position, 0) + 500));
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
