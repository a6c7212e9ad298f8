-- Generated on 2026-11-22 by comparing JPA entities with PostgreSQL 18.6 (schema public).
-- Read it before you run it.
-- revision: 8f2c1d7ab034
-- down-revision: 3135632d55e1
-- message: Rename descr to description
-- created: 2026-11-22T10:15:30Z
-- generated: true
-- migrate:upgrade
alter table data_products rename column descr to description;

-- migrate:downgrade
alter table data_products rename column description to descr;
