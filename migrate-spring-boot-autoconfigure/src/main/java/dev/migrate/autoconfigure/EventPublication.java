package dev.migrate.autoconfigure;

import dev.migrate.event.MigrationEvent;
import java.util.ArrayDeque;
import java.util.Queue;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Publishes events as soon as there is anybody to hear them: what happens while beans are still being made, as with
 * {@code migrate.run-on=startup}, is kept until they are there, because methods that listen aren't known before.
 */
final class EventPublication implements SmartInitializingSingleton {

    private final ApplicationEventPublisher publisher;
    private final Queue<MigrationEvent> kept = new ArrayDeque<>();
    private boolean listening;

    EventPublication(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    void publish(MigrationEvent event) {
        synchronized (kept) {
            if (!listening) {
                kept.add(event);
                return;
            }
        }
        publisher.publishEvent(event);
    }

    @Override
    public void afterSingletonsInstantiated() {
        synchronized (kept) {
            listening = true;
        }
        while (!kept.isEmpty()) {
            publisher.publishEvent(kept.remove());
        }
    }
}
