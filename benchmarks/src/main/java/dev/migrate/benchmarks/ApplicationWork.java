package dev.migrate.benchmarks;

import dev.migrate.benchmarks.application.Application;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts an application of Spring Boot that has nothing to migrate: without a tool, and with each of them as its starter brings
 * it. Measured from the birth of the process until the application is ready and its database up to date.
 */
final class ApplicationWork implements Work {

    static final String START = "start of an application, nothing to do";
    static final String NONE = "no tool";

    private static final String[] ALL = {
        "migrate-", "flyway", "liquibase", "spring-boot-flyway", "spring-boot-liquibase"
    };

    @Override
    public List<Figure> measure(Server server, int size, int rounds) {
        List<Start> starts = new ArrayList<>();
        starts.add(new Start(NONE, without(ALL), server.newDatabase(), ""));
        starts.add(start(
                server,
                size,
                new MigrateContender(),
                without("flyway", "liquibase", "spring-boot-flyway", "spring-boot-liquibase"),
                "--migrate.locations=file:%s"));
        starts.add(start(
                server,
                size,
                new FlywayContender(),
                without("migrate-", "liquibase", "spring-boot-liquibase"),
                "--spring.flyway.locations=filesystem:%s"));
        starts.add(start(
                server,
                size,
                new LiquibaseContender(),
                without("migrate-", "flyway", "spring-boot-flyway"),
                "--spring.liquibase.change-log=file:%s/changelog.yaml"));
        Map<String, Rounds> all = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Start start : starts) {
                all.computeIfAbsent(start.name(), (key) -> new Rounds()).add(start.run());
            }
        }
        starts.forEach((start) -> server.drop(start.url()));
        List<Figure> figures = new ArrayList<>();
        all.forEach((name, each) -> figures.add(each.figure(START, size, name)));
        return figures;
    }

    /** The first start migrates, so that the others have nothing to do. */
    private static Start start(Server server, int size, Contender contender, ClassPath classPath, String location) {
        Path folder = Files.folder();
        contender.write(folder, size);
        Start start = new Start(contender.name(), classPath, server.newDatabase(), location.formatted(folder));
        start.run();
        return start;
    }

    private static ClassPath without(String... names) {
        return ClassPath.ofApplication().without(names);
    }

    /** An application with one of the tools, whose database is up to date. */
    private record Start(String name, ClassPath classPath, String url, String location) {

        double run() {
            List<String> arguments = new ArrayList<>(List.of("--spring.datasource.url=" + url));
            if (!location.isEmpty()) {
                arguments.add(location);
            }
            return FreshProcess.run(classPath, List.of(), Application.class, arguments.toArray(String[]::new))
                    .get(0);
        }
    }
}
