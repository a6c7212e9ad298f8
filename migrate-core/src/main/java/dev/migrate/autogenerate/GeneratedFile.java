package dev.migrate.autogenerate;

import dev.migrate.revision.RevisionHeader;

/**
 * The text of a generated revision, ready to be written.
 *
 * @param header its place in the graph
 * @param name the name of the file, without a folder
 * @param text what is in it, with one line end at its end
 */
public record GeneratedFile(RevisionHeader header, String name, String text) {}
