create table flyway_schema_history (
    installed_rank integer not null primary key, version varchar(50), script varchar(1000) not null);
create table owners (
    id int not null auto_increment primary key,
    first_name varchar(255) not null,
    last_name text not null,
    telephone varchar(20) not null,
    created_at datetime not null default current_timestamp);
create index idx_owners_first_name on owners (first_name);
create table types (id int not null auto_increment primary key, name varchar(80));
create table pets (
    id bigint not null auto_increment primary key,
    name varchar(30),
    birth_date date,
    owner_id int not null,
    type_id int,
    constraint pets_owner_fk foreign key (owner_id) references owners (id),
    constraint pets_type_fk foreign key (type_id) references types (id));
create index idx_pets_name on pets (name);
create table staff_rota (id int not null auto_increment primary key, day date not null, note text);
create view pets_of_owners as select o.last_name, p.name from owners o join pets p on p.owner_id = o.id;
