-- Generated on 2026-11-22 by comparing JPA entities with PostgreSQL 18.6 (schema public).
-- Read it before you run it.
-- revision: 8f2c1d7ab034
-- down-revision: 3135632d55e1
-- message: Store prices as decimals
-- created: 2026-11-22T10:15:30Z
-- generated: true
-- migrate:upgrade
-- REVIEW: every row is written again, and nobody can read the table meanwhile. Digits after the
-- second one behind the point are lost.
-- REVIEW: on a big table, add a new column, fill it in batches, and drop the old one in a later
-- revision.
alter table data_products alter column price set data type numeric(12,2);

alter table data_products drop column tax, drop column discount;

-- migrate:downgrade
alter table data_products add column discount numeric(5,2) default 0, add column tax numeric(5,2);
alter table data_products alter column price set data type double precision;
