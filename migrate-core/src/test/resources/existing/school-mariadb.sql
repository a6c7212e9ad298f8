create table person (
    id uuid not null primary key,
    kind varchar(31) not null,
    name varchar(255),
    email varchar(255),
    hired_at datetime(6),
    grade smallint);
create unique index person_email on person (email);
create table course (id integer not null auto_increment, title varchar(80) not null, teacher_id uuid, primary key (id),
    constraint course_teacher foreign key (teacher_id) references person (id) on delete set null);
create table course_students (
    course_id integer not null,
    students_id uuid not null,
    primary key (course_id, students_id),
    constraint course_fk foreign key (course_id) references course (id) on delete cascade,
    constraint student_fk foreign key (students_id) references person (id));
create table course_topics (course_id integer not null, topics varchar(255),
    constraint topics_fk foreign key (course_id) references course (id));
create table old_grades (person uuid, grade char(1));
