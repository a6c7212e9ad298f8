package dev.migrate.autogenerate;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A school with inheritance, a join table and a collection; what audits it isn't mapped. */
final class SchoolEntities {

    static final List<Class<?>> ALL = List.of(Person.class, Teacher.class, Student.class, Course.class);

    /** The same with titles that occur once. */
    static final List<Class<?>> CHANGED =
            List.of(Person.class, Teacher.class, Student.class, CourseOfUniqueTitle.class);

    private SchoolEntities() {}

    @Entity
    @Table(name = "person")
    @DiscriminatorColumn(name = "kind")
    static class Person {

        @Id
        UUID id;

        String name;
        String email;
    }

    @Entity(name = "Teacher")
    static class Teacher extends Person {

        LocalDateTime hiredAt;
    }

    @Entity(name = "Student")
    static class Student extends Person {

        Short grade;
    }

    @Entity(name = "Course")
    @Table(name = "course")
    static class Course {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        @Column(length = 80)
        String title;

        @ManyToOne
        Teacher teacher;

        @ManyToMany
        @jakarta.persistence.JoinTable(name = "course_students", joinColumns = @JoinColumn(name = "course_id"))
        Set<Student> students;

        @ElementCollection
        @jakarta.persistence.CollectionTable(name = "course_topics", joinColumns = @JoinColumn(name = "course_id"))
        List<String> topics;
    }

    @Entity(name = "Course")
    @Table(name = "course", uniqueConstraints = @UniqueConstraint(name = "course_title", columnNames = "title"))
    static class CourseOfUniqueTitle {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        @Column(length = 80)
        String title;

        @ManyToOne
        Teacher teacher;

        @ManyToMany
        @jakarta.persistence.JoinTable(name = "course_students", joinColumns = @JoinColumn(name = "course_id"))
        Set<Student> students;

        @ElementCollection
        @jakarta.persistence.CollectionTable(name = "course_topics", joinColumns = @JoinColumn(name = "course_id"))
        List<String> topics;
    }
}
