/** Tests of an application's revisions, for the application's own tests. */
@NullMarked
package dev.migrate.test;

import org.jspecify.annotations.NullMarked;
