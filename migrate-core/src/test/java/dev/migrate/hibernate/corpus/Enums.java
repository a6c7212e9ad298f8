package dev.migrate.hibernate.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Enums in every form. */
final class Enums {

    private Enums() {}

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    enum Priority {
        LOW("l"),
        HIGH("h");

        @EnumeratedValue
        final String code;

        Priority(String code) {
            this.code = code;
        }
    }

    @Entity(name = "EnumOrdinal")
    static class Ordinal {
        @Id
        Long id;

        Color color;

        @Enumerated(EnumType.ORDINAL)
        @Column(nullable = false)
        Color other;
    }

    @Entity(name = "EnumText")
    static class Text {
        @Id
        Long id;

        @Enumerated(EnumType.STRING)
        Color color;

        @Enumerated(EnumType.STRING)
        @Column(length = 12, nullable = false)
        Color other;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Color plain;
    }

    @Entity(name = "EnumNamed")
    static class Named {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Color color;
    }

    @Entity(name = "EnumWithValues")
    static class WithValues {
        @Id
        Long id;

        @Enumerated(EnumType.STRING)
        Priority priority;
    }

    @Entity(name = "EnumWithDefault")
    static class OnDefault {
        @Id
        Long id;

        @Enumerated(EnumType.STRING)
        @ColumnDefault("'RED'")
        @Column(nullable = false, length = 10)
        Color color;
    }
}
