package dev.migrate.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies all revisions to an empty database, and then finds that there is nothing left to do: first by the same object, as an
 * application has it, then by a new one for each look, which can't remember anything.
 */
final class UpgradeWork implements Work {

    static final String APPLY = "apply to an empty database";
    static final String NOTHING = "nothing to do, warm JVM";
    static final String NOTHING_ANEW = "nothing to do, warm JVM, new object";

    /** Nothing to do takes so little time that one look at it says nothing, and the first ones say what isn't warm yet. */
    private static final int LOOKS = 20;

    private static final int UNCOUNTED = 5;

    private final List<Contender> contenders;

    UpgradeWork(List<Contender> contenders) {
        this.contenders = contenders;
    }

    @Override
    public List<Figure> measure(Server server, int size, int rounds) {
        Map<Contender, Rounds> apply = new LinkedHashMap<>();
        Map<Contender, Rounds> nothing = new LinkedHashMap<>();
        Map<Contender, Rounds> anew = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                Path folder = Files.folder();
                contender.write(folder, size);
                String url = server.newDatabase();
                try (HikariDataSource pool = Server.pool(url)) {
                    Calls calls = new Calls(pool);
                    Runnable work = contender.open(calls, folder);
                    rounds(apply, contender).add(calls, work);
                    Rounds sameObject = rounds(nothing, contender);
                    Rounds newObject = rounds(anew, contender);
                    for (int look = 0; look < LOOKS; look++) {
                        boolean counts = look >= UNCOUNTED;
                        (counts ? sameObject : new Rounds()).add(calls, work);
                        (counts ? newObject : new Rounds())
                                .add(calls, () -> contender.open(calls, folder).run());
                    }
                }
                server.drop(url);
            }
        }
        List<Figure> figures = new ArrayList<>();
        apply.forEach((contender, all) -> figures.add(
                all.figure(APPLY, size, contender.name()).withRoundTrips(roundTrips(server, contender, size, false))));
        nothing.forEach((contender, all) -> figures.add(
                all.figure(NOTHING, size, contender.name()).withRoundTrips(roundTrips(server, contender, size, true))));
        anew.forEach((contender, all) -> figures.add(all.figure(NOTHING_ANEW, size, contender.name())));
        return figures;
    }

    private static Rounds rounds(Map<Contender, Rounds> all, Contender contender) {
        return all.computeIfAbsent(contender, (key) -> new Rounds());
    }

    /** Counts once more, on a wire that takes time; not for sizes of which each run takes minutes. */
    private static long roundTrips(Server server, Contender contender, int size, boolean again) {
        if (size > 1_000) {
            return -1;
        }
        Path folder = Files.folder();
        contender.write(folder, size);
        String url = server.newDatabase();
        try (RoundTrips wire = server.wire();
                HikariDataSource pool = Server.pool(wire.through(url))) {
            Runnable work = contender.open(pool, folder);
            long before = wire.count();
            work.run();
            long between = wire.count();
            work.run();
            return again ? wire.count() - between : between - before;
        } finally {
            server.drop(url);
        }
    }
}
