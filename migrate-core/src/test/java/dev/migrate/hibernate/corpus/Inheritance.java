package dev.migrate.hibernate.corpus;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

/** Classes that share tables, and tables that share a class. */
final class Inheritance {

    private Inheritance() {}

    @Entity(name = "Vehicle")
    @jakarta.persistence.Inheritance
    abstract static class Vehicle {
        @Id
        @GeneratedValue
        Long id;

        String plate;
    }

    @Entity(name = "Car")
    static class Car extends Vehicle {
        @Column(nullable = false)
        Integer doors;
    }

    @Entity(name = "Bike")
    static class Bike extends Vehicle {
        boolean electric;
    }

    @Entity(name = "Shape")
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
    @DiscriminatorValue("0")
    static class Shape {
        @Id
        Long id;
    }

    @Entity(name = "Circle")
    @DiscriminatorValue("1")
    static class Circle extends Shape {
        double radius;
    }

    @Entity(name = "Square")
    @DiscriminatorValue("2")
    static class Square extends Shape {
        double side;
    }

    @Entity(name = "Animal")
    @jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED)
    static class Animal {
        @Id
        @GeneratedValue
        Long id;

        String name;
    }

    @Entity(name = "Dog")
    static class Dog extends Animal {
        boolean barks;
    }

    @Entity(name = "Cat")
    @PrimaryKeyJoinColumn(name = "animal_id")
    static class Cat extends Animal {
        int lives;
    }

    @Entity(name = "Account")
    @jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "account_type", length = 10)
    @DiscriminatorValue("PLAIN")
    static class Account {
        @Id
        Long id;
    }

    @Entity(name = "Savings")
    @DiscriminatorValue("SAVINGS")
    static class Savings extends Account {
        double rate;
    }

    @Entity(name = "Document")
    @jakarta.persistence.Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Document {
        @Id
        @GeneratedValue
        Long id;

        @Column(length = 80, nullable = false)
        String title;
    }

    @Entity(name = "Invoice")
    static class Invoice extends Document {
        int total;
    }

    @Entity(name = "Letter")
    static class Letter extends Document {
        String recipient;
    }

    @MappedSuperclass
    abstract static class Base {
        @Id
        @GeneratedValue
        Long id;

        @Column(length = 30)
        String label;
    }

    @Entity(name = "Tool")
    static class Tool extends Base {
        int weight;
    }

    @Entity(name = "Machine")
    @AttributeOverride(name = "label", column = @Column(name = "machine_label", length = 60))
    static class Machine extends Base {
        int power;
    }

    @Embeddable
    static class Address {
        String street;

        @Column(length = 10)
        String zip;

        @Embedded
        Position position;
    }

    @Embeddable
    static class Position {
        double latitude;
        double longitude;
    }

    @Entity(name = "Customer")
    static class Customer {
        @Id
        Long id;

        @Embedded
        Address home;

        @Embedded
        @AttributeOverride(name = "street", column = @Column(name = "work_street"))
        @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
        @AttributeOverride(name = "position.latitude", column = @Column(name = "work_latitude"))
        @AttributeOverride(name = "position.longitude", column = @Column(name = "work_longitude"))
        Address work;
    }

    @Entity(name = "Article")
    @SecondaryTable(name = "article_text", pkJoinColumns = @PrimaryKeyJoinColumn(name = "article_id"))
    static class Article {
        @Id
        Long id;

        String title;

        @Column(table = "article_text", nullable = false)
        String content;
    }
}
