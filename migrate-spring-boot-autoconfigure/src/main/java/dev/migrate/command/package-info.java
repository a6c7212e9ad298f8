/** The application as its own tool: {@code java -jar app.jar migrate <command>}. */
@NullMarked
package dev.migrate.command;

import org.jspecify.annotations.NullMarked;
