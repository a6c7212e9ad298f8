package dev.migrate.hibernate.corpus;

import dev.migrate.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/** What is mapped seldom, and goes wrong often. */
final class Peculiar {

    private Peculiar() {}

    @Entity(name = "Quoted")
    @Table(name = "`Quoted Things`")
    static class Quoted {
        @Id
        @Column(name = "`Id`")
        Long id;

        @Column(name = "`Full Name`", unique = true)
        String name;

        @Column(name = "PlainName")
        String plain;
    }

    @Entity(name = "Reserved")
    @Table(name = "`user`", indexes = @Index(name = "ix_reserved_order", columnList = "`order`"))
    static class Reserved {
        @Id
        Long id;

        @Column(name = "`order`")
        int order;

        @Column(name = "`group`")
        String group;
    }

    @Entity(name = "InOtherSchema")
    @Table(name = "old_thing", schema = "archive")
    static class InOtherSchema {
        @Id
        @GeneratedValue
        Long id;

        @ElementCollection
        Set<String> labels;
    }

    @Entity(name = "RefersToOtherSchema")
    static class RefersToOtherSchema {
        @Id
        Long id;

        @ManyToOne
        @JoinColumn(name = "old_id")
        InOtherSchema old;
    }

    @Entity(name = "SoftlyDeleted")
    @SoftDelete
    static class SoftlyDeleted {
        @Id
        Long id;

        @ElementCollection
        @SoftDelete(columnName = "gone")
        Set<String> words;
    }

    @Entity(name = "SoftlyDeletedAt")
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
    static class SoftlyDeletedAt {
        @Id
        Long id;
    }

    @Entity(name = "OfTenant")
    static class OfTenant {
        @Id
        Long id;

        @TenantId
        String tenant;
    }

    @Audited
    @Entity(name = "AuditedThing")
    static class AuditedThing {
        @Id
        @GeneratedValue
        Long id;

        @Column(length = 40, nullable = false)
        String name;

        @ManyToOne
        AuditedPart part;

        @ElementCollection
        Set<String> labels;
    }

    @Audited
    @Entity(name = "AuditedPart")
    static class AuditedPart {
        @Id
        Long id;
    }

    @Entity(name = "Counted")
    static class Counted {
        @Id
        Long id;
    }

    @Immutable
    @Entity(name = "Counts")
    @Subselect("select count(*) as id from counted")
    static class Counts {
        @Id
        Long id;
    }

    @Entity(name = "Full")
    @Table(name = "shared_row")
    static class Full {
        @Id
        Long id;

        String name;
        String details;
    }

    @Entity(name = "Brief")
    @Table(name = "shared_row")
    static class Brief {
        @Id
        Long id;

        String name;
        Integer rank;
    }

    @Entity(name = "Renamed")
    @Table(name = "new_name")
    @RenamedFrom("old_name")
    static class Renamed {
        @Id
        Long id;

        @RenamedFrom("surname")
        String familyName;
    }

    @Entity(name = "WithoutTypeName")
    static class WithoutTypeName {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.OTHER)
        Object thing;

        String name;
    }

    @Entity(name = "FirstIndexed")
    @Table(name = "first_indexed", indexes = @Index(name = "ix_same", columnList = "name"))
    static class FirstIndexed {
        @Id
        Long id;

        String name;
    }

    @Entity(name = "SecondIndexed")
    @Table(name = "second_indexed", indexes = @Index(name = "ix_same", columnList = "name"))
    static class SecondIndexed {
        @Id
        Long id;

        String name;
    }

    @Entity(name = "Stamped")
    static class Stamped {
        @Id
        Long id;

        @CreationTimestamp
        Instant createdAt;

        @UpdateTimestamp
        Instant changedAt;
    }
}
