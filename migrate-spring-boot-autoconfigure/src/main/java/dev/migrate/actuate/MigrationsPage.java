package dev.migrate.actuate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.MimeType;

/**
 * The page for people: one document with its style and its script in it, which loads nothing from elsewhere and runs
 * nothing but that script.
 */
final class MigrationsPage {

    static final MimeType TYPE = new MimeType("text", "html", StandardCharsets.UTF_8);

    private static final List<String> SCRIPTS = List.of(
            "dom.js",
            "server.js",
            "lanes.js",
            "graph.js",
            "revision.js",
            "history.js",
            "tenants.js",
            "movement.js",
            "page.js");

    private static final String STYLE = read("page.css");

    private static final String SCRIPT = SCRIPTS.stream()
            .map(MigrationsPage::read)
            .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n"));

    /** What the page may do, as a content security policy: its own style, its own script, and questions to its own server. */
    static final String POLICY =
            "default-src 'none'; script-src '%s'; style-src '%s'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'"
                    .formatted(hash(SCRIPT), hash(STYLE));

    static final String POLICY_HEADER = "Content-Security-Policy";

    /** The same with what a document can't say of itself: that nobody may put it into a frame. */
    static final String HEADER_POLICY = POLICY + "; frame-ancestors 'none'";

    private static final String HTML = read("page.html")
            .replace("@policy@", POLICY)
            .replace("@style@", STYLE)
            .replace("@script@", SCRIPT);

    private MigrationsPage() {}

    /**
     * Returns the document.
     *
     * @param writable whether it offers to move databases
     */
    static String html(boolean writable) {
        return HTML.replace("@access@", writable ? "unrestricted" : "read-only");
    }

    private static String read(String name) {
        try (InputStream in = MigrationsPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("'" + name + "' is missing beside " + MigrationsPage.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
