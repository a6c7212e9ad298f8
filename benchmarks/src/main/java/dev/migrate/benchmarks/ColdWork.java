package dev.migrate.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds in a fresh process that there is nothing to do, as a restart of an application does. */
final class ColdWork implements Work {

    static final String COLD = "nothing to do, fresh process";

    private final List<Contender> contenders;

    ColdWork(List<Contender> contenders) {
        this.contenders = contenders;
    }

    @Override
    public List<Figure> measure(Server server, int size, int rounds) {
        Map<Contender, Rounds> all = new LinkedHashMap<>();
        Map<Contender, String[]> places = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            Path folder = Files.folder();
            contender.write(folder, size);
            String url = server.newDatabase();
            try (HikariDataSource pool = Server.pool(url)) {
                contender.open(pool, folder).run();
            }
            places.put(contender, new String[] {url, folder.toString()});
        }
        for (int round = 0; round < rounds; round++) {
            places.forEach((contender, place) -> all.computeIfAbsent(contender, (key) -> new Rounds())
                    .add(inFreshProcess(contender, place[0], place[1])));
        }
        places.values().forEach((place) -> server.drop(place[0]));
        List<Figure> figures = new ArrayList<>();
        all.forEach((contender, each) -> figures.add(each.figure(COLD, size, contender.name())));
        return figures;
    }

    private static double inFreshProcess(Contender contender, String url, String folder) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            ManagementFactory.getRuntimeMXBean().getClassPath(),
                            ColdRun.class.getName(),
                            contender.getClass().getName(),
                            url,
                            folder)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(contender.name() + " failed in a fresh process: " + printed);
            }
            return Double.parseDouble(
                    printed.strip().lines().reduce((first, last) -> last).orElseThrow());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }
}
