package dev.migrate.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A wire to the server that counts how often somebody asks after an answer: each is the time of a round trip on a network. It
 * takes time itself, so nothing is timed on it. Safe for use by several threads.
 */
final class RoundTrips implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RoundTrips.class);
    private static final int CHUNK = 64 * 1024;

    private final ServerSocket entrance;
    private final int port;
    private final AtomicLong count = new AtomicLong();

    private RoundTrips(ServerSocket entrance, int port) {
        this.entrance = entrance;
        this.port = port;
    }

    static RoundTrips to(int port) {
        try {
            RoundTrips wire = new RoundTrips(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            begin(wire::accept);
            return wire;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Returns the same address through this wire. */
    String through(String url) {
        return url.replace(":" + port + "/", ":" + entrance.getLocalPort() + "/");
    }

    long count() {
        return count.get();
    }

    private void accept() throws IOException {
        while (!entrance.isClosed()) {
            Socket client = entrance.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            AtomicBoolean answered = new AtomicBoolean(true);
            begin(() -> pump(client, server, () -> {
                if (answered.getAndSet(false)) {
                    count.incrementAndGet();
                }
            }));
            begin(() -> pump(server, client, () -> answered.set(true)));
        }
    }

    private static void pump(Socket from, Socket to, Runnable passing) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] chunk = new byte[CHUNK];
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                passing.run();
                out.write(chunk, 0, length);
                out.flush();
            }
        }
    }

    private static void begin(Pumping work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException ex) {
                        LOG.debug("One end has hung up, which ends the connection at the other end, too.", ex);
                    }
                },
                "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Work that ends when a socket does. */
    @FunctionalInterface
    private interface Pumping {

        void run() throws IOException;
    }
}
