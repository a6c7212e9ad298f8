/** Application events of migrations, for beans with {@code @EventListener}. */
@NullMarked
package dev.migrate.event;

import org.jspecify.annotations.NullMarked;
