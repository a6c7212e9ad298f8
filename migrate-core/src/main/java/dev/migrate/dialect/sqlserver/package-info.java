/** SQL Server 2019 and newer. */
@NullMarked
package dev.migrate.dialect.sqlserver;

import org.jspecify.annotations.NullMarked;
