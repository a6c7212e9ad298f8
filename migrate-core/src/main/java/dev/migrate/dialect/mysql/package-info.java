/** MariaDB 10.6 and newer, and MySQL 8 and newer. */
@NullMarked
package dev.migrate.dialect.mysql;

import org.jspecify.annotations.NullMarked;
