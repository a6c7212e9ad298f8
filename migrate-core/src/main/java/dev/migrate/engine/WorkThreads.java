package dev.migrate.engine;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that don't keep a process alive, and see the same classes as the one that waits for them. */
public final class WorkThreads implements ThreadFactory {

    private final String name;
    private final AtomicInteger number = new AtomicInteger();
    private final ClassLoader classLoader = Thread.currentThread().getContextClassLoader();

    /**
     * Creates what makes no thread yet.
     *
     * @param name how the threads are called, before a number
     */
    public WorkThreads(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name + number.incrementAndGet());
        thread.setDaemon(true);
        thread.setContextClassLoader(classLoader);
        return thread;
    }
}
