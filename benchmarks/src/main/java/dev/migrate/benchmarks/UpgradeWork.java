package dev.migrate.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies all revisions to an empty database, and then finds that there is nothing left to do. */
final class UpgradeWork implements Work {

    static final String APPLY = "apply to an empty database";
    static final String NOTHING = "nothing to do, warm JVM";

    /** Nothing to do takes so little time that one look at it says nothing. */
    private static final int LOOKS = 5;

    private final List<Contender> contenders;

    UpgradeWork(List<Contender> contenders) {
        this.contenders = contenders;
    }

    @Override
    public List<Figure> measure(Server server, int size, int rounds) {
        Map<Contender, Rounds> apply = new LinkedHashMap<>();
        Map<Contender, Rounds> nothing = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                if (contender.manages(size)) {
                    Path folder = Files.folder();
                    contender.write(folder, size);
                    String url = server.newDatabase();
                    try (HikariDataSource pool = Server.pool(url)) {
                        Calls calls = new Calls(pool);
                        Runnable work = contender.open(calls, folder);
                        apply.computeIfAbsent(contender, (key) -> new Rounds()).add(calls, work);
                        for (int look = 0; look < LOOKS; look++) {
                            nothing.computeIfAbsent(contender, (key) -> new Rounds())
                                    .add(calls, work);
                        }
                    }
                    server.drop(url);
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        apply.forEach((contender, all) -> figures.add(all.figure(APPLY, size, contender.name())));
        nothing.forEach((contender, all) -> figures.add(all.figure(NOTHING, size, contender.name())));
        return figures;
    }
}
