package dev.migrate.diagnostics;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** An application with a thread that would keep its process alive for ever. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class FailingApplication {

    public static void main(String[] args) {
        Thread thread = new Thread(FailingApplication::waitForever, "worker");
        thread.setDaemon(false);
        thread.start();
        SpringApplication.run(FailingApplication.class, args);
    }

    private static synchronized void waitForever() {
        while (true) {
            try {
                FailingApplication.class.wait();
            } catch (InterruptedException ex) {
                throw new IllegalStateException(ex);
            }
        }
    }
}
