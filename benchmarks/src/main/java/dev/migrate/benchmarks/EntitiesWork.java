package dev.migrate.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Finds that entities and database agree, from the classes to the verdict, beside the tool that does the same for Liquibase. */
final class EntitiesWork implements Work {

    static final String ENTITIES = "compare entities with their tables";

    private final List<String> differences = new ArrayList<>();

    /** Returns how many changes each contender has found where there are none, in all measurements so far. */
    List<String> differences() {
        return differences;
    }

    @Override
    public List<Figure> measure(Server server, int size, int rounds) {
        String url = server.newDatabase();
        Entities.of(size).create(url);
        List<Figure> figures = List.of(
                figure(Figure.OURS, url, size, rounds), figure(LiquibaseContender.hibernate(), url, size, rounds));
        server.drop(url);
        return figures;
    }

    private Figure figure(String contender, String url, int size, int rounds) {
        // Who takes half a minute for it isn't made much quicker by having done it before.
        boolean slow = !contender.equals(Figure.OURS) && size > 100;
        int turns = slow ? 1 : rounds;
        List<Double> times = new ArrayList<>();
        List<Double> last = List.of();
        for (int turn = 0; turn < turns; turn++) {
            last = FreshProcess.run(
                    ClassPath.whole(),
                    List.of("-Xmx2g"),
                    EntitiesRun.class,
                    contender,
                    url,
                    String.valueOf(size),
                    slow ? "0" : "3");
            times.add(last.get(0));
        }
        differences.add("%s finds %,d differences at %,d entities"
                .formatted(contender, last.get(2).longValue(), size));
        return new Figure(
                ENTITIES, size, contender, Figure.median(times), last.get(1).longValue(), -1);
    }
}
