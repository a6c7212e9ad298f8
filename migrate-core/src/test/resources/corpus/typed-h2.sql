-- Schemas for the mappings of the corpus, as people type them into the console of H2.

-- mapping: SIMPLE_TYPES
CREATE TABLE simple_types (
    id        int8 PRIMARY KEY,
    text      character varying(255),
    primitive int NOT NULL,
    wrapped   int4 NULL,
    number    int8 NOT NULL,
    small     int2 NOT NULL,
    tiny      tinyint NOT NULL,
    flag      bool NOT NULL,
    maybe     bool,
    single    real NOT NULL,
    precise   double precision NOT NULL,
    letter    character NOT NULL,
    amount    decimal(38, 2),
    big       decimal(38)
);

-- mapping: LENGTHS_AND_PRECISIONS
CREATE TABLE lengths_and_precisions (
    id        bigint CONSTRAINT lengths_pk PRIMARY KEY,
    name      varchar(40),
    required  character varying (40) NOT NULL,
    unbounded CLOB,
    longer    varchar(70000),
    price     DECIMAL(12,4),
    whole     numeric(10),
    hash      binary varying(16),
    currency  character(3)
);

-- mapping: WRITTEN_DEFINITIONS
create table written_definitions (
    id         bigint not null primary key,
    body       text,
    status     varchar(20) not null default cast('new' as varchar(20)),
    weight     int default (7),
    active     bool not null default FALSE,
    created_at timestamp without time zone default CURRENT_TIMESTAMP,
    ratio      decimal(8,3)
);

-- mapping: DEFAULTS
create table defaults (
    id      int8 primary key,
    state   varchar(255) default ('open'),
    count   int4 not null default 0,
    amount  numeric(38,2) default (-1.5),
    enabled boolean not null default TRUE,
    since   timestamp default CURRENT_TIMESTAMP(),
    quoted  varchar(255) default 'it''s'
);

-- mapping: DATES_AND_TIMES
create table dates_and_times (
    id         bigint auto_increment primary key,
    date1      date,
    time1      time(0) without time zone,
    date_time1 timestamp,
    instant    timestamp with time zone,
    offset1    timestamp(6) with time zone,
    zoned      timestamp with time zone,
    duration   numeric(21),
    a_year     int,
    seconds    timestamp(0),
    millis     timestamp(3) with time zone
);

-- mapping: LARGE_OBJECTS
create table large_objects (
    id       bigint primary key,
    document character large object,
    image    binary large object,
    bytes    varbinary(255),
    prose    varchar(32600),
    text     clob
);

-- mapping: UUIDS
create table uuids (
    id      uuid default random_uuid() primary key,
    other   uuid,
    as_text char(36)
);

-- mapping: JSON
create table json (
    id         bigint primary key,
    attributes json,
    tags       JSON not null
);

-- mapping: ARRAYS
create table arrays (
    id      bigint primary key,
    names   varchar(255) array,
    numbers int array,
    keys    uuid array
);

-- mapping: NATIONALIZED
create table nationalized_texts (
    id   bigint primary key,
    name varchar(255),
    code varchar(10)
);

-- mapping: VERSIONED
create table versioned (
    id      bigint primary key,
    version integer not null default 0
);

-- mapping: CONVERTED
create table converted (
    id          bigint primary key,
    active      char check (active in ('N', 'Y')),
    temperature decimal(38,2)
);

-- mapping: GENERATED_COLUMN
create table generated_columns (
    id       bigint primary key,
    price    int not null,
    quantity int not null,
    total    int AS (price*quantity) not null
);

-- mapping: COMMENTS
create table comments (
    id    bigint primary key,
    title varchar(255),
    name  varchar(255)
);
COMMENT ON TABLE comments IS 'What people say';
COMMENT ON COLUMN comments.title IS 'As short as possible';
COMMENT ON COLUMN comments.name IS 'of the writer';

-- mapping: FORMULA
create table with_formula (
    id    bigint primary key,
    count int not null
);

-- mapping: ENUM_ORDINAL
create table enum_ordinal (
    id    bigint primary key,
    color tinyint check (color between 0 and 2),
    other tinyint not null constraint other_in_range check (other between 0 and 2)
);

-- mapping: ENUM_STRING
create table enum_text (
    id    bigint primary key,
    color ENUM('BLUE', 'GREEN', 'RED'),
    other enum('BLUE','GREEN','RED') not null,
    plain varchar(255) check (plain in ('RED', 'GREEN', 'BLUE'))
);

-- mapping: ENUM_NAMED
create domain color as varchar(5) check (value in ('BLUE', 'GREEN', 'RED'));
create table enum_named (
    id    bigint primary key,
    color color
);

-- mapping: ENUM_WITH_VALUES
create table enum_with_values (
    id       bigint primary key,
    priority varchar(255) check (priority in ('h', 'l'))
);

-- mapping: ENUM_WITH_QUOTES
create table enum_with_default (
    id    bigint primary key,
    color enum('BLUE', 'GREEN', 'RED') not null default 'RED'
);

-- mapping: IDENTITY
create table with_identity (
    id bigint auto_increment primary key
);

-- mapping: SEQUENCE
create sequence with_sequence_seq increment 50;
create table with_sequence (
    id bigint default next value for with_sequence_seq primary key
);

-- mapping: SEQUENCE_WITH_START
create sequence named_seq start with 1000 increment by 20 minvalue 1 no maxvalue;
create table with_named_sequence (
    id bigint primary key
);

-- mapping: SEQUENCE_PLAIN
create sequence plain_seq;
create table with_plain_sequence (
    id int primary key
);

-- mapping: TABLE_GENERATOR
create table number_pools (
    pool varchar(255) primary key,
    upto bigint
);
create table with_table_generator (
    id bigint primary key
);

-- mapping: ASSIGNED_KEY
create table with_assigned_key (
    code varchar(2),
    constraint with_assigned_key_is_unique primary key (code)
);

-- mapping: EMBEDDED_ID
create table with_embedded_id (
    a_zone smallint,
    number int,
    street varchar(255),
    owner  varchar(255),
    primary key (a_zone, number, street)
);

-- mapping: ID_CLASS
create table with_id_class (
    earlier bigint,
    later   bigint,
    label   varchar(255),
    constraint with_id_class_pk primary key (earlier, later)
);

-- mapping: DERIVED_KEY
create sequence person_seq increment by 50;
create table person (
    id bigint primary key
);
create table passport (
    person_id bigint primary key references person
);

-- mapping: NATURAL_ID
create table with_natural_id (
    id      bigint primary key,
    country varchar(255),
    number  varchar(255)
);
create unique index with_natural_id_key on with_natural_id (country, number);

-- mapping: UNIQUE_KEYS
create table with_unique_keys (
    id         bigint primary key,
    email      varchar(255) unique,
    login      varchar(255) unique not null,
    first_name varchar(255),
    last_name  varchar(255),
    birth      int,
    constraint uq_first_last unique (first_name, last_name),
    unique (last_name, birth)
);

-- mapping: INDEXES
create table with_indexes (
    id   bigint primary key,
    name varchar(255),
    age  int not null,
    code varchar(255)
);
create index ix_name on with_indexes (name asc);
create index ix_age_name on with_indexes (age DESC, name);
create index with_indexes_by_age on with_indexes (age);
create unique index ux_code on with_indexes (code);

-- mapping: CHECKS
create table with_checks (
    id   bigint primary key,
    low  int not null constraint ck_low check (low >= 0),
    high int check (high > 0),
    constraint ck_order check ((low) <= (high)),
    check (HIGH < 1000)
);

-- mapping: BEAN_VALIDATION
create table validated (
    id    bigint primary key,
    name  varchar(40) not null,
    age   int not null check (age >= 18),
    rank1 int not null constraint not_above_ten check (rank1 <= 10),
    price decimal(8,2)
);

-- mapping: SINGLE_TABLE
create sequence vehicle_seq increment 50;
create table vehicle (
    id       bigint primary key,
    dtype    varchar(31) not null check (dtype in ('Car', 'Bike')),
    plate    varchar(255),
    doors    int not null,
    electric bool,
    check (dtype != 'Bike' OR electric IS NOT NULL)
);

-- mapping: SINGLE_TABLE_NUMBERED
create table shape (
    id     bigint primary key,
    kind   int not null check (kind in (0, 1, 2)),
    radius float8,
    side   float8,
    constraint circles_have_a_radius check (kind <> 1 or radius is not null),
    constraint squares_have_sides check (kind <> 2 or side is not null)
);

-- mapping: JOINED
create sequence animal_seq increment 50;
create table animal (
    id   bigint primary key,
    name varchar(255)
);
create table dog (
    id    bigint primary key references animal (id),
    barks bool not null
);
create table cat (
    animal_id bigint primary key constraint cat_is_an_animal references animal,
    lives     int not null
);

-- mapping: JOINED_WITH_DISCRIMINATOR
create table account (
    id           bigint primary key,
    account_type varchar(10) not null check (account_type in ('PLAIN', 'SAVINGS'))
);
create table savings (
    id   bigint primary key references account,
    rate float not null
);

-- mapping: TABLE_PER_CLASS
create sequence document_seq increment 50;
create table invoice (
    id    bigint primary key,
    title varchar(80) not null,
    total int not null
);
create table letter (
    id        bigint primary key,
    title     varchar(80) not null,
    recipient varchar(255)
);

-- mapping: MAPPED_SUPERCLASS
create sequence tool_seq increment 50;
create sequence machine_seq increment 50;
create table tool (
    id     bigint primary key,
    label  varchar(30),
    weight int not null
);
create table machine (
    id            bigint primary key,
    machine_label varchar(60),
    power         int not null
);

-- mapping: EMBEDDED
create table customer (
    id             bigint primary key,
    street         varchar(255),
    zip            varchar(10),
    latitude       double precision,
    longitude      double precision,
    work_street    varchar(255),
    work_zip       varchar(255),
    work_latitude  double precision,
    work_longitude double precision
);

-- mapping: SECONDARY_TABLE
create table article (
    id    bigint primary key,
    title varchar(255)
);
create table article_text (
    article_id bigint primary key,
    content    varchar(255) not null,
    constraint article_text_article foreign key (article_id) references article (id)
);

-- mapping: MANY_TO_ONE
create sequence author_seq increment 50;
create sequence book_seq increment 50;
create table author (
    id bigint primary key
);
create table book (
    id        bigint primary key,
    author_id bigint not null references author on delete no action,
    editor    bigint constraint fk_book_editor references author (id)
);

-- mapping: ONE_TO_ONE
create table profile (
    id bigint primary key
);
create table app_user (
    id         bigint primary key,
    profile_id bigint unique references profile
);

-- mapping: SHARED_KEY
create table orders (
    id bigint primary key
);
create table receipt (
    id bigint primary key
);

-- mapping: MANY_TO_MANY_SET
create table student (
    id bigint primary key
);
create table course (
    id bigint primary key
);
create table student_course (
    students_id bigint references student,
    courses_id  bigint references course,
    primary key (courses_id, students_id)
);

-- mapping: MANY_TO_MANY_LIST
create table playlist (
    id bigint primary key
);
create table song (
    id bigint primary key
);
create table playlist_entry (
    list_id bigint not null references playlist,
    song_id bigint not null references song
);

-- mapping: ONE_TO_MANY_JOIN_TABLE
create table team (
    id bigint primary key
);
create table player (
    id bigint primary key
);
create table team_player (
    team_id    bigint not null references team,
    players_id bigint primary key references player
);

-- mapping: ONE_TO_MANY_JOIN_COLUMN
create table folder (
    id bigint primary key
);
create table stored_file (
    id        bigint primary key,
    folder_id bigint not null references folder
);

-- mapping: SELF_REFERENCE
create table category (
    id        bigint primary key,
    parent_id bigint constraint parent_category references category
);

-- mapping: COMPOSITE_FOREIGN_KEY
create table flight (
    line   varchar(3),
    number int,
    primary key (line, number)
);
create table seat (
    id            bigint primary key,
    flight_number int,
    flight_line   varchar(3),
    foreign key (flight_number, flight_line) references flight (number, line)
);

-- mapping: REFERENCE_TO_UNIQUE
create table country (
    id  bigint primary key,
    iso varchar(2) not null unique
);
create table city (
    id          bigint primary key,
    country_iso varchar(2) references country (iso)
);

-- mapping: ON_DELETE
create table parent (
    id bigint primary key
);
create table child (
    id          bigint primary key,
    parent_id   bigint references parent on delete cascade on update no action,
    guardian_id bigint references parent (id) ON DELETE SET NULL
);

-- mapping: NO_CONSTRAINT
create table target (
    id bigint primary key
);
create table loose (
    id        bigint primary key,
    target_id bigint
);

-- mapping: CYCLE
create table department (
    id      bigint primary key,
    head_id bigint
);
create table employee (
    id            bigint primary key,
    department_id bigint not null references department
);
alter table department add constraint department_head foreign key (head_id) references employee;

-- mapping: ANY
create table tagged (
    id         bigint primary key,
    owner_type varchar(255),
    owner_id   bigint
);

-- mapping: ELEMENTS_BASIC
create table with_texts (
    id bigint primary key
);
create table with_texts_tags (
    with_texts_id bigint not null references with_texts,
    tags          varchar(255)
);
create unique index no_tag_twice on with_texts_tags (with_texts_id, tags);

-- mapping: ELEMENTS_ORDERED
create table with_ordered_texts (
    id bigint primary key
);
create table text_line (
    text_id  bigint references with_ordered_texts,
    position int check (position >= 0),
    line     varchar(100) not null,
    primary key (position, text_id)
);

-- mapping: ELEMENTS_EMBEDDED
create table with_embeddables (
    id bigint primary key
);
create table with_embeddables_parts (
    with_embeddables_id bigint not null references with_embeddables,
    name                varchar(255) not null,
    amount              int
);

-- mapping: ELEMENTS_ENUM
create table with_enums (
    id bigint primary key
);
create table with_enums_colors (
    with_enums_id bigint not null references with_enums,
    colors        enum('BLUE', 'GREEN', 'RED'),
    unique (with_enums_id, colors)
);

-- mapping: MAP_BASIC
create table with_map (
    id bigint primary key
);
create table with_map_settings (
    with_map_id bigint references with_map,
    setting     varchar(50),
    content     varchar(255),
    primary key (with_map_id, setting)
);

-- mapping: MAP_ENUM_KEY
create table with_enum_keys (
    id bigint primary key
);
create table with_enum_keys_shares (
    with_enum_keys_id bigint references with_enum_keys,
    color             enum('BLUE', 'GREEN', 'RED'),
    shares            int,
    primary key (with_enum_keys_id, color)
);

-- mapping: MAP_ENTITY_KEY
create table shop (
    id bigint primary key
);
create table product (
    id bigint primary key
);
create table shop_stock (
    shop_id    bigint references shop,
    product_id bigint references product,
    stock      int,
    primary key (product_id, shop_id)
);

-- mapping: ID_BAG
create table with_id_bag (
    id bigint primary key
);
create table with_id_bag_notes (
    note_id        bigint primary key,
    with_id_bag_id bigint not null references with_id_bag,
    notes          varchar(255)
);

-- mapping: QUOTED
create table "Quoted Things" (
    "Id"        bigint primary key,
    "Full Name" varchar(255) unique,
    Plain_Name  varchar(255)
);

-- mapping: RESERVED_WORDS
create table "user" (
    id      bigint primary key,
    "order" int,
    "group" varchar(255)
);
create index ix_reserved_order on "user" ("order");

-- mapping: OTHER_SCHEMA
create schema archive;
create sequence old_thing_seq increment 50;
create table archive.old_thing (
    id bigint primary key
);
create table in_other_schema_labels (
    in_other_schema_id bigint not null references archive.old_thing,
    labels             varchar(255),
    unique (in_other_schema_id, labels)
);
create table refers_to_other_schema (
    id     bigint primary key,
    old_id bigint references archive.old_thing (id)
);

-- mapping: SOFT_DELETE
create table softly_deleted (
    id      bigint primary key,
    deleted bool not null default false
);
create table softly_deleted_words (
    softly_deleted_id bigint not null references softly_deleted,
    words             varchar(255),
    gone              bool not null,
    unique (softly_deleted_id, words)
);

-- mapping: SOFT_DELETE_TIMESTAMP
create table softly_deleted_at (
    id      bigint primary key,
    deleted timestamp with time zone
);

-- mapping: TENANT
create table of_tenant (
    id     bigint primary key,
    tenant varchar(255) not null
);

-- mapping: AUDITED
create sequence audited_thing_seq increment 50;
create table revinfo (
    rev      int auto_increment primary key,
    revtstmp bigint
);
create table audited_part (
    id bigint primary key
);
create table audited_thing (
    id      bigint primary key,
    name    varchar(40) not null,
    part_id bigint references audited_part
);
create table audited_thing_labels (
    audited_thing_id bigint not null references audited_thing,
    labels           varchar(255),
    unique (audited_thing_id, labels)
);
create table audited_part_aud (
    id      bigint,
    rev     int references revinfo,
    revtype tinyint,
    primary key (rev, id)
);
create table audited_thing_aud (
    id      bigint,
    rev     int references revinfo,
    revtype tinyint,
    name    varchar(40),
    part_id bigint,
    primary key (rev, id)
);
create table audited_thing_labels_aud (
    rev              int references revinfo,
    audited_thing_id bigint,
    labels           varchar(255),
    revtype          tinyint,
    primary key (rev, audited_thing_id, labels)
);

-- mapping: SUBSELECT
create table counted (
    id bigint primary key
);

-- mapping: SAME_TABLE
create table shared_row (
    id      bigint primary key,
    name    varchar(255),
    details varchar(255),
    rank    int
);

-- mapping: RENAMED
create table new_name (
    id          bigint primary key,
    family_name varchar(255)
);

-- mapping: TIMESTAMPS
create table stamped (
    id         bigint primary key,
    created_at timestamp(6) with time zone not null default localtimestamp,
    changed_at timestamp(6) with time zone not null default CURRENT_TIMESTAMP
);
