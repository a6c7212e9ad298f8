package dev.migrate.hibernate.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Entities that refer to each other. */
final class Associations {

    private Associations() {}

    @Entity(name = "Author")
    static class Author {
        @Id
        @GeneratedValue
        Long id;

        @OneToMany(mappedBy = "author")
        List<Book> books;
    }

    @Entity(name = "Book")
    static class Book {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne(optional = false)
        Author author;

        @ManyToOne
        @JoinColumn(name = "editor", foreignKey = @ForeignKey(name = "fk_book_editor"))
        Author editedBy;
    }

    @Entity(name = "User")
    @Table(name = "app_user")
    static class User {
        @Id
        Long id;

        @OneToOne
        Profile profile;
    }

    @Entity(name = "Profile")
    static class Profile {
        @Id
        Long id;

        @OneToOne(mappedBy = "profile")
        User user;
    }

    @Entity(name = "Order")
    @Table(name = "orders")
    static class Order {
        @Id
        Long id;
    }

    @Entity(name = "Receipt")
    static class Receipt {
        @Id
        Long id;

        @OneToOne
        @PrimaryKeyJoinColumn
        Order order;
    }

    @Entity(name = "Student")
    static class Student {
        @Id
        Long id;

        @ManyToMany
        Set<Course> courses;
    }

    @Entity(name = "Course")
    static class Course {
        @Id
        Long id;

        @ManyToMany(mappedBy = "courses")
        Set<Student> students;
    }

    @Entity(name = "Playlist")
    static class Playlist {
        @Id
        Long id;

        @ManyToMany
        @JoinTable(
                name = "playlist_entry",
                joinColumns = @JoinColumn(name = "list_id"),
                inverseJoinColumns = @JoinColumn(name = "song_id"))
        List<Song> songs;
    }

    @Entity(name = "Song")
    static class Song {
        @Id
        Long id;
    }

    @Entity(name = "Team")
    static class Team {
        @Id
        Long id;

        @OneToMany
        Set<Player> players;
    }

    @Entity(name = "Player")
    static class Player {
        @Id
        Long id;
    }

    @Entity(name = "Folder")
    static class Folder {
        @Id
        Long id;

        @OneToMany
        @JoinColumn(name = "folder_id", nullable = false)
        List<File> files;
    }

    @Entity(name = "File")
    @Table(name = "stored_file")
    static class File {
        @Id
        Long id;
    }

    @Entity(name = "Category")
    static class Category {
        @Id
        Long id;

        @ManyToOne
        Category parent;
    }

    static class FlightKey implements Serializable {
        private static final long serialVersionUID = 1;

        String line;
        Integer number;

        @Override
        public boolean equals(Object other) {
            return other instanceof FlightKey key && Objects.equals(key.line, line);
        }

        @Override
        public int hashCode() {
            return Objects.hash(line);
        }
    }

    @Entity(name = "Flight")
    @IdClass(FlightKey.class)
    static class Flight {
        @Id
        @Column(length = 3)
        String line;

        @Id
        Integer number;
    }

    @Entity(name = "Seat")
    static class Seat {
        @Id
        Long id;

        @ManyToOne
        @JoinColumn(name = "flight_number", referencedColumnName = "number")
        @JoinColumn(name = "flight_line", referencedColumnName = "line")
        Flight flight;
    }

    @Entity(name = "Country")
    static class Country implements Serializable {
        private static final long serialVersionUID = 1;

        @Id
        Long id;

        @Column(length = 2, unique = true, nullable = false)
        String iso;
    }

    @Entity(name = "City")
    static class City {
        @Id
        Long id;

        @ManyToOne
        @JoinColumn(name = "country_iso", referencedColumnName = "iso")
        Country country;
    }

    @Entity(name = "Parent")
    static class Parent {
        @Id
        Long id;
    }

    @Entity(name = "Child")
    static class Child {
        @Id
        Long id;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Parent parent;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_NULL)
        Parent guardian;
    }

    @Entity(name = "Target")
    static class Target {
        @Id
        Long id;
    }

    @Entity(name = "Loose")
    static class Loose {
        @Id
        Long id;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Target target;
    }

    @Entity(name = "Department")
    static class Department {
        @Id
        Long id;

        @ManyToOne
        Employee head;
    }

    @Entity(name = "Employee")
    static class Employee {
        @Id
        Long id;

        @ManyToOne(optional = false)
        Department department;
    }

    @Entity(name = "Tagged")
    static class Tagged {
        @Id
        Long id;

        @Any
        @Column(name = "owner_type")
        @AnyKeyJavaClass(Long.class)
        @AnyDiscriminatorValue(discriminator = "T", entity = Tagged.class)
        @JoinColumn(name = "owner_id")
        Object owner;
    }
}
