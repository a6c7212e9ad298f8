package dev.migrate.changelog.java;

import java.util.Locale;
import java.util.Set;

/** Finds a name for the class of a revision: the words of its message, each with a capital letter. */
final class ClassName {

    /** With three bytes for a character, the file's name still fits into 255 bytes. */
    private static final int LONGEST = 80;

    private static final String PREFIX = "Revision";

    /** What the source speaks of by its simple name. */
    private static final Set<String> TAKEN = Set.of(
            "BigDecimal",
            "Component",
            "Deferral",
            "JavaMigration",
            "List",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "Operations",
            "Override",
            "PrimaryKey",
            "QualifiedName",
            "ReferentialAction",
            "Revision",
            "String",
            "TemporalKind",
            "Value");

    private ClassName() {}

    /** Returns the name for a message, or for the id where the message has no letters and digits. */
    static String of(String message, String id) {
        String name = words(message);
        if (name.isEmpty()) {
            name = PREFIX + words(id);
        }
        if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name = PREFIX + name;
        }
        return TAKEN.contains(name) ? name + "Migration" : name;
    }

    private static String words(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : text.split("[^\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}]+", 0)) {
            String capitalised = capitalised(word);
            if (name.length() + capitalised.length() > LONGEST) {
                return name.isEmpty() ? cut(capitalised) : name.toString();
            }
            name.append(capitalised);
        }
        return name.toString();
    }

    private static String capitalised(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
    }

    private static String cut(String word) {
        boolean splitsPair = Character.isHighSurrogate(word.charAt(LONGEST - 1));
        return word.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
    }
}
