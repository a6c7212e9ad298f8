package dev.migrate.changelog.yaml;

/**
 * A cell of a file of rows.
 *
 * @param text what is in it, without quotes
 * @param quoted whether it stands in quotes
 */
record CsvCell(String text, boolean quoted) {}
