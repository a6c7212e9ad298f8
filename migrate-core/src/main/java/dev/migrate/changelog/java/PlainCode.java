package dev.migrate.changelog.java;

/**
 * An expression that is never broken: a literal or a name.
 *
 * @param text the expression
 */
record PlainCode(String text) implements Code {

    @Override
    public int size() {
        return 1;
    }
}
