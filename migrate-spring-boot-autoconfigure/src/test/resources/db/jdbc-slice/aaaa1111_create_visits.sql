-- revision: aaaa1111
-- message: Create visits

-- migrate:upgrade
create table visits (id bigint primary key);

-- migrate:downgrade
drop table visits;
