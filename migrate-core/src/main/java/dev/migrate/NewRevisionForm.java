package dev.migrate;

import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.file.FileTemplate;
import dev.migrate.revision.RevisionHeader;
import java.util.function.Supplier;

/**
 * As what a generated revision is written.
 *
 * @param header its place in the graph, and its message
 * @param type a YAML file, an SQL file or a class
 * @param names how files are called
 * @param packageName the package of a class, which may be empty
 * @param ids gives ids where it becomes several
 */
public record NewRevisionForm(
        RevisionHeader header, MigrationType type, FileTemplate names, String packageName, Supplier<String> ids) {}
