package dev.migrate.autogenerate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** A clinic as an application maps it whose tables were made by hand. */
final class ClinicEntities {

    static final List<Class<?>> ALL = List.of(Owner.class, Type.class, Pet.class);

    /** The same with an owner that states one thing more. */
    static final List<Class<?>> CHANGED = List.of(OwnerWithCity.class, Type.class, PetOfOwnerWithCity.class);

    private ClinicEntities() {}

    @Entity(name = "Owner")
    @Table(name = "owners")
    static class Owner {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        String firstName;
        String lastName;

        @Column(length = 20)
        String telephone;
    }

    @Entity(name = "Owner")
    @Table(name = "owners")
    static class OwnerWithCity {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        String firstName;
        String lastName;

        @Column(length = 20)
        String telephone;

        @Column(length = 80)
        String city;
    }

    @Entity
    @Table(name = "types")
    static class Type {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        String name;
    }

    @Entity(name = "Pet")
    @Table(name = "pets")
    static class Pet {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(length = 30)
        String name;

        LocalDate birthDate;

        @ManyToOne
        Owner owner;

        @ManyToOne
        Type type;
    }

    @Entity(name = "Pet")
    @Table(name = "pets")
    static class PetOfOwnerWithCity {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(length = 30)
        String name;

        LocalDate birthDate;

        @ManyToOne
        OwnerWithCity owner;

        @ManyToOne
        Type type;
    }
}
