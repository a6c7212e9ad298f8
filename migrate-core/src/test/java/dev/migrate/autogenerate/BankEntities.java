package dev.migrate.autogenerate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/** A bank with composite keys, two schemas and keys that were named by hand. */
final class BankEntities {

    static final List<Class<?>> ALL = List.of(Branch.class, Account.class, Entry.class);

    /** The same with an entry that states that it has a memo. */
    static final List<Class<?>> CHANGED = List.of(Branch.class, Account.class, EntryWithMemo.class);

    private BankEntities() {}

    record BranchId(String country, String code) implements Serializable {}

    @Entity
    @IdClass(BranchId.class)
    @Table(name = "branches")
    static class Branch {

        @Id
        @Column(length = 2, columnDefinition = "char(2)")
        String country;

        @Id
        @Column(length = 10)
        String code;

        String name;
        LocalDateTime opened;
    }

    @Entity
    @Table(name = "accounts")
    static class Account {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        @SequenceGenerator(sequenceName = "account_number", allocationSize = 10, initialValue = 100_000)
        Long id;

        @Column(length = 34, unique = true)
        String iban;

        @ManyToOne(optional = false)
        @JoinColumn(name = "country", referencedColumnName = "country")
        @JoinColumn(name = "branch", referencedColumnName = "code")
        Branch branch;

        BigDecimal balance;
        LocalDate openedOn;
        boolean closed;
    }

    @Entity(name = "Entry")
    @Table(name = "entries", schema = "ledger")
    static class Entry {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne(optional = false)
        Account account;

        BigDecimal amount;
        OffsetDateTime bookedAt;

        @Column(length = 140)
        String memo;
    }

    @Entity(name = "Entry")
    @Table(name = "entries", schema = "ledger")
    static class EntryWithMemo {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne(optional = false)
        Account account;

        BigDecimal amount;
        OffsetDateTime bookedAt;

        @Column(length = 140, nullable = false)
        String memo;
    }
}
