/** New revision files: what they are called, where they belong, and how they get there. */
@NullMarked
package dev.migrate.changelog.file;

import org.jspecify.annotations.NullMarked;
