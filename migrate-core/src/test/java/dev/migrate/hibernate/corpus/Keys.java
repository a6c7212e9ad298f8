package dev.migrate.hibernate.corpus;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.NaturalId;

/** Identifiers, unique keys, indexes and checks. */
final class Keys {

    private Keys() {}

    @Entity(name = "WithIdentity")
    static class WithIdentity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
    }

    @Entity(name = "WithSequence")
    static class WithSequence {
        @Id
        @GeneratedValue
        Long id;
    }

    @Entity(name = "WithNamedSequence")
    static class WithNamedSequence {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "named")
        @SequenceGenerator(name = "named", sequenceName = "named_seq", initialValue = 1000, allocationSize = 20)
        Long id;
    }

    @Entity(name = "WithPlainSequence")
    static class WithPlainSequence {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plain")
        @SequenceGenerator(name = "plain", sequenceName = "plain_seq", allocationSize = 1)
        Integer id;
    }

    @Entity(name = "WithTableGenerator")
    static class WithTableGenerator {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
        @TableGenerator(name = "numbers", table = "number_pools", pkColumnName = "pool", valueColumnName = "upto")
        Long id;
    }

    @Entity(name = "WithAssignedKey")
    static class WithAssignedKey {
        @Id
        @Column(length = 2)
        String code;
    }

    @Embeddable
    static class Place implements Serializable {
        private static final long serialVersionUID = 1;

        String street;
        int number;

        @Column(name = "a_zone")
        short zone;

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && place.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    @Entity(name = "WithEmbeddedId")
    static class WithEmbeddedId {
        @EmbeddedId
        Place place;

        String owner;
    }

    static class Pair implements Serializable {
        private static final long serialVersionUID = 1;

        Long later;
        Long earlier;

        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair && Objects.equals(pair.earlier, earlier);
        }

        @Override
        public int hashCode() {
            return Objects.hash(earlier);
        }
    }

    @Entity(name = "WithIdClass")
    @IdClass(Pair.class)
    static class WithIdClass {
        @Id
        Long later;

        @Id
        Long earlier;

        String label;
    }

    @Entity(name = "Person")
    static class Person {
        @Id
        @GeneratedValue
        Long id;
    }

    @Entity(name = "Passport")
    static class Passport {
        @Id
        Long id;

        @MapsId
        @OneToOne(optional = false)
        Person person;
    }

    @Entity(name = "WithNaturalId")
    static class WithNaturalId {
        @Id
        Long id;

        @NaturalId
        String country;

        @NaturalId
        String number;
    }

    @Entity(name = "WithUniqueKeys")
    @Table(
            uniqueConstraints = {
                @UniqueConstraint(
                        name = "uq_first_last",
                        columnNames = {"first_name", "last_name"}),
                @UniqueConstraint(columnNames = {"last_name", "birth"})
            })
    static class WithUniqueKeys {
        @Id
        Long id;

        @Column(unique = true)
        String email;

        @Column(unique = true, nullable = false)
        String login;

        String firstName;
        String lastName;
        Integer birth;
    }

    @Entity(name = "WithIndexes")
    @Table(
            indexes = {
                @Index(name = "ix_name", columnList = "name"),
                @Index(name = "ix_age_name", columnList = "age desc, name asc"),
                @Index(columnList = "age"),
                @Index(name = "ux_code", columnList = "code", unique = true)
            })
    static class WithIndexes {
        @Id
        Long id;

        String name;
        int age;
        String code;
    }

    @SuppressWarnings("deprecation") // Most applications write checks so.
    @Entity(name = "WithChecks")
    @Table(check = @CheckConstraint(name = "ck_order", constraint = "low <= high"))
    @Check(constraints = "high < 1000")
    static class WithChecks {
        @Id
        Long id;

        @Check(name = "ck_low", constraints = "low >= 0")
        int low;

        @Column(check = @CheckConstraint(constraint = "high > 0"))
        int high;
    }

    @Entity(name = "Validated")
    static class Validated {
        @Id
        Long id;

        @NotNull
        @Size(max = 40)
        String name;

        @Min(18)
        int age;

        @Max(10)
        int rank1;

        @Digits(integer = 6, fraction = 2)
        BigDecimal price;
    }
}
