package dev.migrate.dialect.oracle;

/**
 * What depends on the release.
 *
 * @param major the major version, for example 19 or 23
 */
record OracleVersion(int major) {

    /** Whether there are the types {@code boolean} and the literals of it, from 23ai on. */
    boolean hasBoolean() {
        return major >= 23;
    }

    /** Whether there is a type {@code json}, from 21c on. */
    boolean hasJson() {
        return major >= 21;
    }
}
