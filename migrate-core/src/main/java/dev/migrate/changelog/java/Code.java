package dev.migrate.changelog.java;

/** An expression in Java before it is laid out in lines. */
sealed interface Code permits PlainCode, TextBlock, Chain, Lambda {

    /** Returns about how many instructions the expression becomes, in units of at most twenty bytes. */
    int size();
}
