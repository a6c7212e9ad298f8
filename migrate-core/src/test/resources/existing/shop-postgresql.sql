create type channel_kind as enum ('WEB', 'PHONE');
create type sale_state as enum ('NEW', 'PAID', 'DONE', 'LOST');
create sequence invoice_no start with 1000 increment by 1;
create sequence orders_seq start with 1 increment by 50;
create table products (
    id uuid primary key default gen_random_uuid(),
    sku varchar(40) not null constraint products_sku_key unique,
    title text not null,
    price numeric(12,2) not null default 0 constraint price_not_negative check (price >= 0),
    tags text[] not null default '{}',
    attributes jsonb not null default '{}'::jsonb,
    version integer not null default 0);
comment on table products is 'What we sell';
create index products_title_lower on products (lower(title));
create index products_attributes on products using gin (attributes);
create table orders (
    id bigint primary key,
    state sale_state not null default 'NEW',
    placed_at timestamp with time zone not null default now(),
    customer varchar(120) not null,
    total numeric(38,2),
    channel varchar(255),
    origin channel_kind);
create index orders_open on orders (placed_at desc) where state <> 'DONE';
create table order_lines (
    id bigint generated always as identity primary key,
    order_id bigint not null constraint order_lines_order references orders on delete cascade,
    product_id uuid not null constraint order_lines_product references products,
    quantity integer not null check (quantity > 0));
create unique index order_lines_once on order_lines (order_id, product_id);
create table audit_log (id bigserial primary key, at timestamptz not null default now(), what jsonb);
create function note_order() returns trigger language plpgsql as $$
begin insert into audit_log (what) values (to_jsonb(new)); return new; end $$;
create trigger orders_audit after insert or update on orders for each row execute function note_order();
create table shedlock (name varchar(64) primary key, lock_until timestamp not null, locked_at timestamp not null,
    locked_by varchar(255) not null);
create table spring_session (primary_id char(36) primary key, session_id char(36) not null);
create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name varchar(200) not null, attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name));
