package dev.migrate.autoconfigure;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Knows whether the application is still starting: that is until everybody else has heard that it is ready. */
final class StartWatch implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    private final ApplicationContext context;
    private volatile boolean starting = true;

    StartWatch(ApplicationContext context) {
        this.context = context;
    }

    boolean isStarting() {
        return starting;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext().equals(context)) {
            starting = false;
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public boolean supportsAsyncExecution() {
        return false;
    }
}
