/** Mappings of every kind that Hibernate knows, each small, to compare with what databases hold. */
@NullUnmarked
package dev.migrate.hibernate.corpus;

import org.jspecify.annotations.NullUnmarked;
