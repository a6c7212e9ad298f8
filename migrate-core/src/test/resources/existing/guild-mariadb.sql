create sequence sequence_generator start with 1050 increment by 50;
create table rank_of_guild (name varchar(50) not null primary key);
create table hall (town varchar(10) not null, number int not null, primary key (town, number));
create table hall_details (
    hall_town varchar(10) not null, hall_number int not null, details varchar(500),
    primary key (hall_town, hall_number),
    constraint fk_hall_details foreign key (hall_town, hall_number) references hall (town, number) on delete cascade);
create table hall_doors (
    hall_town varchar(10) not null, hall_number int not null, doors varchar(255), deleted bit(1) default b'0' not null,
    foreign key (hall_town, hall_number) references hall (town, number));
create table member (
    id bigint not null,
    first_name varchar(50), last_name varchar(50), login varchar(254) not null, email varchar(254),
    joined date, boss_id bigint, friend_id bigint, street varchar(80), zip_code varchar(10), version int not null,
    primary key (id),
    unique key ux_member_login (login),
    key member_boss_idx (boss_id),
    constraint fk_member_boss foreign key (boss_id) references member (id) on update cascade);
create unique index member_names on member (last_name, first_name);
create index member_email_idx on member (email);
create index member_last_joined on member (last_name, joined desc);
create table member_rank (
    member_id bigint not null references member (id),
    rank_name varchar(50) not null references rank_of_guild (name),
    unique (member_id, rank_name));
create table member_friend (
    id bigint auto_increment primary key,
    member_id bigint not null references member (id),
    friends_id bigint not null references member (id));
create table member_phone (member_id bigint references member (id), phone varchar(255));
create table member_nicks (
    member_id bigint not null references member (id) on delete cascade, nick varchar(255), pos int not null,
    primary key (pos, member_id));
create table member_settings (
    member_id bigint not null references member (id), val text, what varchar(40) not null,
    primary key (member_id, what));
create table member_crafts (
    member_id bigint not null references member (id), crafts varchar(255) check (crafts in ('SMITH', 'BAKER')));
create table profile (
    member_id bigint not null primary key references member (id),
    hall_town varchar(10), hall_number int,
    foreign key (hall_town, hall_number) references hall (town, number));
create unique index profile_hall on profile (hall_town, hall_number);
create sequence being_id_seq start with 1 increment by 1;
create table being (id bigint auto_increment primary key, name varchar(30));
create table human (id bigint primary key references being (id), age int not null);
create table beast (being_id bigint primary key references being (id) on delete cascade, legs int not null);
create table payment (
    id bigint auto_increment primary key, kind varchar(20) not null,
    cents bigint not null check (cents between 0 and 1000000), card varchar(20), counted tinyint(1));
create table due (
    id bigint auto_increment primary key, paid int not null, owed int not null, state varchar(20), title varchar(255),
    deleted tinyint(1) not null default 0,
    constraint due_span check (paid >= 0 and paid <= owed),
    constraint due_state check (state in ('DONE', 'OPEN')),
    constraint due_title check (title <> ''));
create table note (
    id bigint auto_increment primary key, `order` int, TEXT_OF_NOTE varchar(500), member_id bigint references member (id));
create table MixedCase (
    mixedId int primary key, someName varchar(40), parentId int references MixedCase (mixedId));
create view member_view as select id, last_name as name from member;
create table event (
    ID varchar(36) not null primary key, REALM_ID varchar(36), EVENT_TIME bigint not null,
    ENABLED tinyint(1) default 0 not null);
create table DATABASECHANGELOG (ID varchar(255) not null);
create table DATABASECHANGELOGLOCK (ID int not null primary key, LOCKED bit(1) not null);
create table BATCH_JOB_INSTANCE (JOB_INSTANCE_ID bigint primary key);
create table QRTZ_TRIGGERS (SCHED_NAME varchar(120) primary key);
create table SPRING_SESSION (PRIMARY_ID char(36) primary key);
create table event_publication (id uuid primary key);
create table member_aud (id bigint not null, rev int not null, revtype tinyint, primary key (id, rev));
create table revinfo (rev int primary key, revtstmp bigint);
