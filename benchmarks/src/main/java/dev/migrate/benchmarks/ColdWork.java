package dev.migrate.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds in a fresh process that there is nothing to do, as a restart of an application does. */
final class ColdWork implements Work {

    static final String COLD = "nothing to do, fresh process";

    private final List<Contender> contenders;
    private final List<Usage> usages = new ArrayList<>();

    ColdWork(List<Contender> contenders) {
        this.contenders = contenders;
    }

    /** Returns what the contenders took of their processes in all measurements so far. */
    List<Usage> usages() {
        return usages;
    }

    @Override
    public List<Figure> measure(Server server, int size, int rounds) {
        List<Place> places = new ArrayList<>();
        for (Contender contender : contenders(size)) {
            Path folder = Files.folder();
            contender.write(folder, size);
            String url = server.newDatabase();
            try (HikariDataSource pool = Server.pool(url)) {
                contender.open(pool, folder).run();
            }
            places.add(new Place(contender, url, folder.toString()));
        }
        Map<Place, Rounds> all = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Place place : places) {
                all.computeIfAbsent(place, (key) -> new Rounds())
                        .add(place.run(List.of(), ColdRun.class).get(0));
            }
        }
        places.forEach((place) -> usages.add(place.usage(size)));
        places.forEach((place) -> server.drop(place.url()));
        List<Figure> figures = new ArrayList<>();
        all.forEach((place, each) ->
                figures.add(each.figure(COLD, size, place.contender().name())));
        return figures;
    }

    /** The peers need minutes to apply so much, and more memory never to collect than there is. */
    private List<Contender> contenders(int size) {
        return contenders.stream()
                .filter((contender) -> size <= 1_000 || contender instanceof MigrateContender)
                .toList();
    }

    /** Where a contender has its files and its database. */
    private record Place(Contender contender, String url, String folder) {

        List<Double> run(List<String> options, Class<?> program, String... more) {
            List<String> arguments =
                    new ArrayList<>(List.of(contender.getClass().getName(), url, folder));
            arguments.addAll(List.of(more));
            return FreshProcess.run(ClassPath.ofTools(), options, program, arguments.toArray(String[]::new));
        }

        Usage usage(int size) {
            double classes = run(List.of(), ColdRun.class).get(1);
            double allocated =
                    run(HeapRun.NEVER_COLLECTING, HeapRun.class, "false").get(0);
            List<Double> heap = run(HeapRun.COLLECTING, HeapRun.class, "true");
            return new Usage(
                    size,
                    contender.name(),
                    (long) classes,
                    (long) allocated,
                    heap.get(0).longValue(),
                    heap.get(1).longValue(),
                    heap.get(2).longValue());
        }
    }
}
