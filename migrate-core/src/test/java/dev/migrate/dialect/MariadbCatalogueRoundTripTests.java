package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class MariadbCatalogueRoundTripTests extends CatalogueRoundTripContractTests {

    MariadbCatalogueRoundTripTests() {
        super(TestDatabase.mariadb());
    }

    @Override
    String[] statements() {
        return new String[] {
            "create sequence numbers", """
            create table things (
                id bigint auto_increment primary key,
                a varchar(40) character set latin1 collate latin1_bin not null default 'it''s',
                b varchar(50) collate utf8mb4_bin generated always as (lower(a)) stored,
                c decimal(10,2) unsigned default 1.50,
                d datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
                e timestamp(3) null default null on update current_timestamp(3),
                f json,
                g enum('x', 'y''z') character set latin1 default 'x',
                h int(5) unsigned zerofill,
                i bigint default nextval(numbers),
                j boolean not null default true,
                k longtext character set latin1,
                l int generated always as (c * 2) virtual,
                m uuid default uuid(),
                n bit(3) default b'101',
                `Order` int comment 'why',
                constraint ck_c check (c > 0 or c is null),
                unique key uq_plain (a, `Order`),
                key ix_order (c desc, d)) comment 'What''s there'""",
        };
    }
}
