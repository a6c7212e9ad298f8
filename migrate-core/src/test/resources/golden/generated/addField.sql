-- Generated on 2026-11-22 by comparing JPA entities with PostgreSQL 18.6 (schema public).
-- Read it before you run it.
-- revision: 8f2c1d7ab034
-- down-revision: 3135632d55e1
-- message: Add status and owner to data_products
-- created: 2026-11-22T10:15:30Z
-- generated: true
-- migrate:upgrade
alter table data_products add column status varchar(32), add column owner_id bigint, add constraint fk_data_products_owner foreign key (owner_id) references users (id);
update data_products set status = 'draft' where status is null;

-- REVIEW: reads the whole table while nobody can write to it. For a big table, add a check
-- constraint 'not valid' first and validate it in a revision of its own.
alter table data_products alter column status set not null;

create index ix_data_products_owner_id on data_products (owner_id);

-- migrate:downgrade
drop index ix_data_products_owner_id;
alter table data_products drop constraint fk_data_products_owner;
alter table data_products drop column owner_id, drop column status;
