package dev.migrate.autogenerate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
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
import java.time.ZoneId;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

/** A warehouse with a column for each way in which a table made by hand has another type than Hibernate's own. */
final class WarehouseEntities {

    static final List<Class<?>> ALL = List.of(Texts.class, Numbers.class, Times.class, Others.class, Written.class);

    /** The same with a length that somebody wrote. */
    static final List<Class<?>> CHANGED =
            List.of(TextsWithLength.class, Numbers.class, Times.class, Others.class, Written.class);

    private WarehouseEntities() {}

    enum Color {
        RED,
        GREEN
    }

    record Money(BigDecimal amount) {}

    static final class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

        @Override
        public BigDecimal convertToDatabaseColumn(Money attribute) {
            return (attribute == null) ? null : attribute.amount();
        }

        @Override
        public Money convertToEntityAttribute(BigDecimal data) {
            return (data == null) ? null : new Money(data);
        }
    }

    static final class YesNoConverter implements AttributeConverter<Boolean, String> {

        @Override
        public String convertToDatabaseColumn(Boolean attribute) {
            return Boolean.TRUE.equals(attribute) ? "Y" : "N";
        }

        @Override
        public Boolean convertToEntityAttribute(String data) {
            return "Y".equals(data);
        }
    }

    @Entity(name = "Texts")
    @Table(name = "texts")
    static class Texts {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String plain;

        @Column(length = 50, nullable = false)
        String code;

        String longer;
        String country;

        @Column(length = 65_000)
        String article;

        @Lob
        String body;

        @Nationalized
        String foreignName;

        Character letter;

        @Enumerated(EnumType.STRING)
        Color color;

        @Enumerated(EnumType.STRING)
        @Column(length = 20)
        Color shade;

        @Enumerated
        Color tone;

        Locale locale;
        Currency currency;
        ZoneId zone;
        Class<?> kind;

        @Convert(converter = YesNoConverter.class)
        boolean yes;

        @Convert(converter = YesNoConverter.class)
        @Column(length = 1)
        Boolean no;

        @Column(comment = "Where it lies")
        String place;
    }

    @Entity(name = "Texts")
    @Table(name = "texts")
    static class TextsWithLength extends TextsBase {

        @Column(length = 80)
        String longer;
    }

    @jakarta.persistence.MappedSuperclass
    static class TextsBase {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(length = 50, nullable = false)
        String code;

        @Column(comment = "Where it lies")
        String place;
    }

    @Entity
    @Table(name = "numbers")
    static class Numbers {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        BigDecimal amount;

        @Column(precision = 10, scale = 2)
        BigDecimal price;

        @Column(precision = 19)
        BigDecimal whole;

        BigInteger big;
        int pieces;
        Integer wideInteger;
        Long narrowLong;
        Short small;
        Byte tiny;
        double weight;
        Double decimalWeight;
        Float ratio;
        Float doubleRatio;

        @Convert(converter = MoneyConverter.class)
        Money money;

        boolean active;
        Boolean hidden;

        @Version
        long version;

        @ColumnDefault("0")
        int stock;

        @ColumnDefault("true")
        boolean sold;

        @Column(nullable = false)
        Long counted;
    }

    @Entity
    @Table(name = "times")
    static class Times {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @CreationTimestamp
        @Column(updatable = false, nullable = false)
        Instant createdAt;

        Instant seenAt;
        LocalDateTime changedAt;
        LocalDateTime dueAt;
        LocalDateTime roundAt;
        OffsetDateTime sentAt;
        Date stamp;

        java.sql.Date born;

        LocalDate day;
        LocalTime opensAt;
        Duration lasts;
        Year year;

        @ColumnDefault("current_timestamp")
        LocalDateTime madeAt;
    }

    @Entity
    @Table(name = "others")
    static class Others {

        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;

        UUID ref;

        @Column(length = 36)
        String textId;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        @Column(length = 36)
        UUID writtenId;

        byte[] raw;

        @Column(length = 100_000)
        byte[] longRaw;

        @Lob
        byte[] picture;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> attributes;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> looseAttributes;

        String[] tags;
    }

    @Entity
    @Table(name = "written")
    static class Written {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(columnDefinition = "TEXT")
        String text;

        @Column(columnDefinition = "varchar(20) default 'x'")
        String state;

        @Column(columnDefinition = "NUMERIC(19, 4)")
        BigDecimal amount;

        @Column(columnDefinition = "TIMESTAMP")
        LocalDateTime at;

        @Column(columnDefinition = "BOOLEAN DEFAULT FALSE", nullable = false)
        boolean done;

        @Column(columnDefinition = "INT DEFAULT 0 NOT NULL")
        int tries;

        @Column(columnDefinition = "CHAR(2)")
        String country;

        @Column(columnDefinition = "DATE")
        LocalDate day;
    }
}
