package dev.migrate.changelog.flyway;

import java.util.regex.Pattern;

/**
 * Whether a script can run in one transaction that is begun and ended for it. Only a look at its text: the database that
 * it is for isn't known when it is read.
 */
final class TransactionNeeds {

    private static final Pattern REFUSES = Pattern.compile(
            "^[ \\t]*(?:(?:create[ \\t]+(?:unique[ \\t]+)?|drop[ \\t]+)index[ \\t]+concurrently\\b"
                    + "|reindex\\b[^;]*?\\b(?:concurrently|schema|database|system)\\b"
                    + "|(?:create|drop)[ \\t]+(?:database|tablespace|subscription)\\b"
                    + "|alter[ \\t]+system\\b|vacuum\\b|discard[ \\t]+all\\b"
                    + "|refresh[ \\t]+materialized[ \\t]+view[ \\t]+concurrently\\b"
                    + "|begin(?:[ \\t]+(?:work|transaction))?[ \\t]*;|start[ \\t]+transaction\\b[^;]*;"
                    + "|(?:commit|rollback)(?:[ \\t]+(?:work|transaction))?[ \\t]*;)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private TransactionNeeds() {}

    static boolean canRunInOne(String text) {
        return !REFUSES.matcher(text).find();
    }
}
