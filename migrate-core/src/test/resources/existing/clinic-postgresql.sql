create table flyway_schema_history (
    installed_rank integer not null primary key, version varchar(50), description varchar(200) not null,
    script varchar(1000) not null, installed_on timestamp not null default now(), success boolean not null);
create table owners (
    id serial primary key,
    first_name text not null,
    last_name text not null,
    telephone varchar(20) not null,
    created_at timestamp not null default now());
create index idx_owners_last_name on owners (last_name);
create table types (id serial primary key, name text);
create table pets (
    id bigserial primary key,
    name varchar(30),
    birth_date date,
    owner_id int not null constraint pets_owner_fk references owners,
    type_id int constraint pets_type_fk references types);
create index on pets (owner_id);
create index on pets (lower(name));
create table staff_rota (id serial primary key, day date not null, note text);
create view pets_of_owners as select o.last_name, p.name from owners o join pets p on p.owner_id = o.id;
