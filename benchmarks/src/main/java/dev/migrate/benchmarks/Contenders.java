package dev.migrate.benchmarks;

import java.util.List;

/** All who are measured, the floor first. */
final class Contenders {

    private Contenders() {}

    static List<Contender> all() {
        return List.of(new RawJdbc(), new MigrateContender(), new FlywayContender(), new LiquibaseContender());
    }

    static List<Contender> tools() {
        return List.of(new MigrateContender(), new FlywayContender(), new LiquibaseContender());
    }

    static Contender named(String className) {
        return all().stream()
                .filter((contender) -> contender.getClass().getName().equals(className))
                .findFirst()
                .orElseThrow();
    }
}
