/** Liquibase's changelogs in YAML, read as they are: a linear branch with one revision for each change set. */
@NullMarked
package dev.migrate.changelog.liquibase;

import org.jspecify.annotations.NullMarked;
