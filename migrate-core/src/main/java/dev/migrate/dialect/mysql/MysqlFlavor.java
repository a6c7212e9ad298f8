package dev.migrate.dialect.mysql;

import dev.migrate.dialect.DatabaseProduct;

/**
 * What is different between MariaDB and MySQL, and between their versions.
 *
 * @param mariadb whether it is MariaDB
 * @param uuids whether there is a type for UUIDs, as from MariaDB 10.7
 * @param typedSequences whether a sequence can have a type, as from MariaDB 11.5
 * @param explicitTimestamps whether a timestamp is an ordinary column, as on MySQL 8 and from MariaDB 10.10; before, it
 *     changed by itself with every update of its row unless it had a default
 * @param backslashEscapes whether a backslash in a string changes what the next character means
 */
record MysqlFlavor(
        boolean mariadb, boolean uuids, boolean typedSequences, boolean explicitTimestamps, boolean backslashEscapes) {

    static MysqlFlavor of(DatabaseProduct product) {
        boolean mariadb = product.name().equals("MariaDB");
        int version = product.majorVersion() * 100 + product.minorVersion();
        return new MysqlFlavor(
                mariadb,
                mariadb && version >= 1007,
                mariadb && version >= 1105,
                !mariadb || version >= 1010,
                product.backslashEscapes());
    }
}
