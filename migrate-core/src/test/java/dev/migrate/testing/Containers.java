package dev.migrate.testing;

import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;

/** Whether servers that only run in containers can be had here. Docker is looked for once in a process. */
final class Containers {

    private Containers() {}

    /** Skips the test where there is no Docker for the server. */
    static void assumeFor(String server) {
        Assumptions.assumeTrue(Holder.RUN, () -> server + " runs in a container, and Docker isn't running here");
    }

    private static final class Holder {

        private static final boolean RUN = look();

        private static boolean look() {
            boolean run = DockerClientFactory.instance().isDockerAvailable();
            if (!run) {
                System.out.println("Docker isn't running: the tests on SQL Server and Oracle are skipped.");
            }
            return run;
        }
    }
}
