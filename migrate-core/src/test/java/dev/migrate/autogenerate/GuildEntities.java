package dev.migrate.autogenerate;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SoftDelete;

/** A guild with all kinds of keys, collections and hierarchies, whose tables were made by hand. */
final class GuildEntities {

    private static final List<Class<?>> COMMON = List.of(
            Rank.class,
            Profile.class,
            Hall.class,
            Being.class,
            Human.class,
            Beast.class,
            Payment.class,
            CardPayment.class,
            CashPayment.class,
            Due.class,
            Note.class,
            Mixed.class,
            MemberView.class,
            Event.class);

    static final List<Class<?>> ALL = with(Member.class);

    /** The same with an index that nobody made yet. */
    static final List<Class<?>> CHANGED = java.util.stream.Stream.concat(
                    ALL.stream(), java.util.stream.Stream.of(Guest.class))
            .toList();

    private GuildEntities() {}

    private static List<Class<?>> with(Class<?> member) {
        return java.util.stream.Stream.concat(COMMON.stream(), java.util.stream.Stream.of(member))
                .toList();
    }

    enum Craft {
        SMITH,
        BAKER
    }

    @Embeddable
    static class Address {

        @Column(length = 80)
        String street;

        @Column(name = "zip_code", length = 10)
        String zip;
    }

    @Entity(name = "Member")
    @Table(
            name = "member",
            uniqueConstraints = @UniqueConstraint(columnNames = {"last_name", "first_name"}),
            indexes = {@Index(columnList = "email"), @Index(columnList = "last_name, joined desc")})
    static class Member {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator")
        @SequenceGenerator(name = "sequenceGenerator", sequenceName = "sequence_generator")
        Long id;

        @Column(name = "first_name", length = 50)
        String firstName;

        @Column(name = "last_name", length = 50)
        String lastName;

        @Column(length = 254, unique = true)
        String login;

        @Column(length = 254)
        String email;

        java.time.LocalDate joined;

        @ManyToOne
        Member boss;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Member friend;

        @Embedded
        Address address;

        @ManyToMany
        @JoinTable(
                name = "member_rank",
                joinColumns = @JoinColumn(name = "member_id"),
                inverseJoinColumns = @JoinColumn(name = "rank_name"))
        Set<Rank> ranks;

        @ManyToMany
        @JoinTable(name = "member_friend")
        List<Member> friends;

        @ElementCollection
        @CollectionTable(name = "member_phone", joinColumns = @JoinColumn(name = "member_id"))
        @Column(name = "phone")
        Set<String> phones;

        @ElementCollection
        @OrderColumn(name = "pos")
        @Column(name = "nick")
        List<String> nicks;

        @ElementCollection
        @MapKeyColumn(name = "what", length = 40)
        @Column(name = "val")
        Map<String, String> settings;

        @ElementCollection
        @Enumerated(EnumType.STRING)
        Set<Craft> crafts;

        @OneToMany
        @JoinColumn(name = "member_id")
        List<Note> notes;

        @Version
        int version;
    }

    @Entity
    @Table(name = "rank_of_guild")
    static class Rank {

        @Id
        @Column(length = 50)
        String name;
    }

    @Entity
    @Table(name = "profile")
    static class Profile {

        @Id
        Long id;

        @MapsId
        @OneToOne
        Member member;

        @OneToOne
        Hall hall;
    }

    @Embeddable
    record HallId(@Column(length = 10) String town, Integer number) implements Serializable {}

    @Entity
    @Table(name = "hall")
    @SecondaryTable(
            name = "hall_details",
            pkJoinColumns = {
                @PrimaryKeyJoinColumn(name = "hall_number", referencedColumnName = "number"),
                @PrimaryKeyJoinColumn(name = "hall_town", referencedColumnName = "town")
            })
    static class Hall {

        @EmbeddedId
        HallId id;

        @Column(table = "hall_details", length = 500)
        String details;

        @SoftDelete
        @ElementCollection
        @CollectionTable(
                name = "hall_doors",
                joinColumns = {
                    @JoinColumn(name = "hall_town", referencedColumnName = "town"),
                    @JoinColumn(name = "hall_number", referencedColumnName = "number")
                })
        List<String> doors;
    }

    @Entity
    @Table(name = "being")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Being {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        @SequenceGenerator(sequenceName = "being_id_seq", allocationSize = 1)
        Long id;

        @Column(length = 30)
        String name;
    }

    @Entity
    @Table(name = "human")
    static class Human extends Being {

        @Column(nullable = false)
        Integer age;
    }

    @Entity
    @Table(name = "beast")
    @PrimaryKeyJoinColumn(name = "being_id")
    static class Beast extends Being {

        int legs;
    }

    @Entity
    @Table(name = "payment")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind")
    static class Payment {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(check = @CheckConstraint(constraint = "cents >= 0 and cents <= 1000000"))
        long cents;
    }

    @Entity
    @DiscriminatorValue("CARD")
    static class CardPayment extends Payment {

        @Column(length = 20, nullable = false)
        String card;
    }

    @Entity
    @DiscriminatorValue("CASH")
    static class CashPayment extends Payment {

        Boolean counted;
    }

    @Entity
    @Table(name = "due", check = @CheckConstraint(name = "due_span", constraint = "paid between 0 and owed"))
    @SoftDelete
    static class Due {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        int paid;
        int owed;

        @Column(length = 20, check = @CheckConstraint(constraint = "state in ('OPEN', 'DONE')"))
        String state;

        @Column(check = @CheckConstraint(constraint = "title <> ''"))
        String title;
    }

    @Entity
    @Table(name = "note")
    static class Note {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(name = "\"order\"")
        Integer order;

        @Column(name = "TEXT_OF_NOTE", length = 500)
        String text;
    }

    @Entity
    @Table(name = "\"MixedCase\"")
    static class Mixed {

        @Id
        @Column(name = "\"mixedId\"")
        Integer id;

        @Column(name = "\"someName\"", length = 40)
        String someName;

        @ManyToOne
        @JoinColumn(name = "\"parentId\"")
        Mixed parent;
    }

    @Entity
    @Immutable
    @Table(name = "member_view")
    static class MemberView {

        @Id
        Long id;

        String name;
    }

    @Entity
    @Table(name = "EVENT")
    static class Event {

        @Id
        @Column(name = "ID", length = 36)
        String id;

        @Column(name = "REALM_ID", length = 36)
        String realmId;

        @Column(name = "EVENT_TIME")
        long time;

        @Column(name = "ENABLED")
        boolean enabled;
    }

    @Entity
    @Table(name = "guest")
    static class Guest {

        @Id
        Long id;
    }
}
