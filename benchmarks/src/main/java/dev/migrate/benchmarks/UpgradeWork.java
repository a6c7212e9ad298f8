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
    private static final int UNCOUNTED = 20;

    private static final int COUNTED = 15;
    private static final int LARGEST_OF_MANY_ROUNDS = 1_000;

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
                    look(calls, rounds(nothing, contender), work, size);
                    look(
                            calls,
                            rounds(anew, contender),
                            () -> contender.open(calls, folder).run(),
                            size);
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

    /** One object after the other, since what asks for files in another way takes them out of the processor's caches. */
    private static void look(Calls calls, Rounds rounds, Runnable work, int size) {
        int part = (size > LARGEST_OF_MANY_ROUNDS) ? 5 : 1;
        for (int look = 0; look < UNCOUNTED / part; look++) {
            work.run();
        }
        for (int look = 0; look < COUNTED / part; look++) {
            rounds.add(calls, work);
        }
    }

    private static Rounds rounds(Map<Contender, Rounds> all, Contender contender) {
        return all.computeIfAbsent(contender, (key) -> new Rounds());
    }

    /** Counts once more, on a wire that takes time; not for sizes of which each run takes minutes. */
    private static long roundTrips(Server server, Contender contender, int size, boolean again) {
        if (size > LARGEST_OF_MANY_ROUNDS) {
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
