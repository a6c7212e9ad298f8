create schema ledger;
create sequence public.account_number start with 100000 increment by 10;
create table branches (
    country char(2) not null,
    code varchar(10) not null,
    name text not null,
    opened timestamp without time zone,
    constraint branches_pk primary key (country, code));
create table accounts (
    id bigint not null default nextval('account_number'),
    iban varchar(34) not null,
    country char(2) not null,
    branch varchar(10) not null,
    balance numeric(20,4) not null default 0,
    opened_on date not null default current_date,
    closed boolean not null default false,
    constraint accounts_pkey primary key (id),
    constraint accounts_branch foreign key (country, branch) references branches (country, code));
create unique index accounts_iban on accounts (iban);
create index accounts_open on accounts (branch) where not closed;
create table ledger.entries (
    id bigint generated always as identity primary key,
    account_id bigint not null references accounts on update cascade,
    amount numeric(20,4) not null,
    booked_at timestamp(3) with time zone not null,
    memo character varying(140));
create index on ledger.entries (account_id, booked_at desc);
create table ledger.corrections (id bigint primary key, reason text);
create table batch_job_instance (job_instance_id bigint primary key, job_name varchar(100) not null);
create sequence batch_job_seq;
create table qrtz_triggers (sched_name varchar(120), trigger_name varchar(200), primary key (sched_name, trigger_name));
