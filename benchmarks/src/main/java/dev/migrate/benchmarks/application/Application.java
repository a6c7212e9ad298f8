package dev.migrate.benchmarks.application;

import java.lang.management.ManagementFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * An application with a data source and whatever tool is on its class path; prints for how long the process has run when the
 * application is ready and its database up to date, in milliseconds, and how many classes are loaded by then.
 */
@SpringBootApplication
public class Application {

    /**
     * Starts, and ends once it is ready.
     *
     * @param arguments properties of the application
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments).close();
        long time = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(
                time + " " + ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
    }
}
