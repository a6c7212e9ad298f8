package dev.migrate.changelog.file;

import java.text.Normalizer;
import java.util.Locale;

/** A message as part of a file's name. */
final class RevisionFileName {

    private static final int LONGEST_SLUG = 60;

    private RevisionFileName() {}

    /** Returns letters and digits with underscores for everything else, cut at the end of a word. */
    static String slug(String message) {
        String plain = Normalizer.normalize(message, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('_', LONGEST_SLUG);
        return slug.substring(0, (end > 0) ? end : LONGEST_SLUG);
    }
}
