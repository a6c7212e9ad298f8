-- Generated on 2026-11-22 by comparing JPA entities with PostgreSQL 18.6 (schema public).
-- Read it before you run it.
-- revision: 8f2c1d7ab034
-- down-revision: 3135632d55e1
-- message: Drop index on name
-- created: 2026-11-22T10:15:30Z
-- generated: true
-- migrate:upgrade
-- REVIEW: the model doesn't have this index any more. Queries that search by name get slower.
drop index ix_data_products_name;

-- migrate:downgrade
create index ix_data_products_name on data_products (name);
