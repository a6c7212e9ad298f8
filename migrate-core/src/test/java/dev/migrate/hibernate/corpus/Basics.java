package dev.migrate.hibernate.corpus;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/** Columns of every basic type. */
final class Basics {

    private Basics() {}

    @Entity(name = "SimpleTypes")
    static class SimpleTypes {
        @Id
        Long id;

        String text;
        int primitive;
        Integer wrapped;
        long number;
        short small;
        byte tiny;
        boolean flag;
        Boolean maybe;
        float single;
        double precise;
        char letter;
        BigDecimal amount;
        BigInteger big;
    }

    @Entity(name = "LengthsAndPrecisions")
    static class LengthsAndPrecisions {
        @Id
        Long id;

        @Column(length = 40)
        String name;

        @Column(length = 40, nullable = false)
        String required;

        @Column(length = Length.LONG32)
        String unbounded;

        @Column(length = 70_000)
        String longer;

        @Column(precision = 12, scale = 4)
        BigDecimal price;

        @Column(precision = 10)
        BigDecimal whole;

        @Column(length = 16)
        byte[] hash;

        @JdbcTypeCode(SqlTypes.CHAR)
        @Column(length = 3)
        String currency;
    }

    @Entity(name = "WrittenDefinitions")
    static class WrittenDefinitions {
        @Id
        Long id;

        @Column(columnDefinition = "text")
        String body;

        @Column(columnDefinition = "varchar(20) default 'new' not null")
        String status;

        @Column(columnDefinition = "integer default 7")
        Integer weight;

        @Column(columnDefinition = "boolean default false", nullable = false)
        boolean active;

        @Column(columnDefinition = "timestamp(6) default current_timestamp")
        LocalDateTime createdAt;

        @Column(columnDefinition = "numeric(8, 3)")
        BigDecimal ratio;
    }

    @Entity(name = "Defaults")
    static class Defaults {
        @Id
        Long id;

        @ColumnDefault("'open'")
        String state;

        @ColumnDefault("0")
        int count;

        @ColumnDefault("-1.50")
        BigDecimal amount;

        @ColumnDefault("true")
        boolean enabled;

        @ColumnDefault("current_timestamp")
        LocalDateTime since;

        @ColumnDefault("'it''s'")
        String quoted;
    }

    @Entity(name = "DatesAndTimes")
    static class DatesAndTimes {
        @Id
        Long id;

        LocalDate date1;
        LocalTime time1;
        LocalDateTime dateTime1;
        Instant instant;
        OffsetDateTime offset1;
        ZonedDateTime zoned;
        Duration duration;

        @Column(name = "a_year")
        Year year;

        @Column(secondPrecision = 0)
        LocalDateTime seconds;

        @Column(secondPrecision = 3)
        Instant millis;
    }

    @Entity(name = "LargeObjects")
    static class LargeObjects {
        @Id
        Long id;

        @Lob
        String document;

        @Lob
        byte[] image;

        byte[] bytes;

        @Column(length = Length.LONG)
        String prose;

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
        String text;
    }

    @Entity(name = "Uuids")
    static class Uuids {
        @Id
        @UuidGenerator
        UUID id;

        UUID other;

        @JdbcTypeCode(SqlTypes.CHAR)
        UUID asText;
    }

    @Entity(name = "Json")
    static class Json {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> attributes;

        @JdbcTypeCode(SqlTypes.JSON)
        @Column(nullable = false)
        List<String> tags;
    }

    @Entity(name = "Arrays")
    static class Arrays {
        @Id
        Long id;

        String[] names;
        int[] numbers;
        List<UUID> keys;
    }

    @Entity(name = "NationalizedTexts")
    static class NationalizedTexts {
        @Id
        Long id;

        @Nationalized
        String name;

        @Nationalized
        @Column(length = 10)
        String code;
    }

    @Entity(name = "Versioned")
    static class Versioned {
        @Id
        Long id;

        @Version
        int version;
    }

    @Entity(name = "Converted")
    static class Converted {
        @Id
        Long id;

        @Convert(converter = YesNoConverter.class)
        Boolean active;

        @Convert(converter = CelsiusConverter.class)
        Celsius temperature;
    }

    record Celsius(BigDecimal degrees) {}

    @Converter
    static class CelsiusConverter implements AttributeConverter<Celsius, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Celsius celsius) {
            return (celsius == null) ? null : celsius.degrees();
        }

        @Override
        public Celsius convertToEntityAttribute(BigDecimal degrees) {
            return (degrees == null) ? null : new Celsius(degrees);
        }
    }

    @Entity(name = "GeneratedColumns")
    static class GeneratedColumns {
        @Id
        Long id;

        int price;
        int quantity;

        @GeneratedColumn("price * quantity")
        int total;
    }

    @SuppressWarnings("deprecation") // Most applications write comments so.
    @Entity(name = "Comments")
    @Table(comment = "What people say")
    @Comment("What people say")
    static class Comments {
        @Id
        Long id;

        @Comment("As short as possible")
        String title;

        @Column(comment = "of the writer")
        String name;
    }

    @Entity(name = "WithFormula")
    static class WithFormula {
        @Id
        Long id;

        int count;

        @Formula("count * 2")
        int twice;
    }
}
