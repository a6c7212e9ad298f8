package dev.migrate.benchmarks;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class path of a process of its own: nobody pays for the jars that only others need. Our own modules are jars or, in a
 * build that isn't packaged, folders.
 *
 * @param entries its jars and folders
 */
record ClassPath(List<String> entries) {

    private static final List<String> APPLICATION = List.of(
            "spring-boot",
            "spring-context",
            "spring-aop",
            "spring-expression",
            "micrometer",
            "log4j",
            "jul-to-slf4j",
            "jakarta.annotation",
            "picocli",
            "migrate-spring-boot");
    private static final List<String> HIBERNATE = List.of(
            "hibernate",
            "jakarta.persistence",
            "jakarta.transaction",
            "jakarta.xml",
            "jakarta.activation",
            "jakarta.inject",
            "jboss-logging",
            "byte-buddy",
            "jaxb-runtime",
            "jaxb-core",
            "angus",
            "txw2",
            "istack",
            "antlr4",
            "liquibase-hibernate");

    /** Returns everything that this process has. */
    static ClassPath whole() {
        return new ClassPath(
                List.of(ManagementFactory.getRuntimeMXBean().getClassPath().split(File.pathSeparator, -1)));
    }

    /** Returns what a tool needs by itself, without Spring Boot and Hibernate. */
    static ClassPath ofTools() {
        return whole().without(APPLICATION).without(HIBERNATE);
    }

    /** Returns what an application without any of the tools needs. */
    static ClassPath ofApplication() {
        return whole().without(HIBERNATE);
    }

    /** Returns the same without the entries in whose names one of these is. */
    ClassPath without(List<String> names) {
        return new ClassPath(entries.stream()
                .filter((entry) ->
                        names.stream().noneMatch((name) -> module(entry).startsWith(name)))
                .toList());
    }

    ClassPath without(String... names) {
        return without(List.of(names));
    }

    /** Returns the entries of a module. */
    Stream<Path> find(String name) {
        return entries.stream()
                .filter((entry) -> module(entry).startsWith(name))
                .map(Path::of);
    }

    String text() {
        return String.join(File.pathSeparator, entries);
    }

    /** Returns the name of a jar, or of the module whose classes are in a folder. */
    private static String module(String entry) {
        Path path = Path.of(entry);
        Path module = path.endsWith(Path.of("target", "classes"))
                ? path.resolve("../..").normalize()
                : path;
        return String.valueOf(module.getFileName());
    }
}
