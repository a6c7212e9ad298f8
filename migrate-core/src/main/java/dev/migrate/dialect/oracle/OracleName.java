package dev.migrate.dialect.oracle;

import java.util.Comparator;

/**
 * A table, constraint or sequence as the catalogue names it.
 *
 * @param owner the schema as it is stored
 * @param name the object's name as it is stored
 */
record OracleName(String owner, String name) implements Comparable<OracleName> {

    private static final Comparator<OracleName> ORDER =
            Comparator.comparing(OracleName::owner).thenComparing(OracleName::name);

    @Override
    public int compareTo(OracleName other) {
        return ORDER.compare(this, other);
    }
}
