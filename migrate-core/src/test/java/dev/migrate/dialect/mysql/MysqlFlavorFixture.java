package dev.migrate.dialect.mysql;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.IdentifierCase;

/** The products that tests run against. */
final class MysqlFlavorFixture {

    static final MysqlFlavor MARIADB =
            MysqlFlavor.of(new DatabaseProduct("MariaDB", "11.4.5-MariaDB", 11, 4, IdentifierCase.MIXED));

    static final MysqlFlavor MYSQL = MysqlFlavor.of(new DatabaseProduct("MySQL", "8.0.33", 8, 0, IdentifierCase.MIXED));

    private MysqlFlavorFixture() {}
}
