/** SQL text that a person wrote, taken apart as a database does it: tokens, comments, statements. */
@NullMarked
package dev.migrate.dialect.script;

import org.jspecify.annotations.NullMarked;
