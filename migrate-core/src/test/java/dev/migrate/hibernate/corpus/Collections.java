package dev.migrate.hibernate.corpus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Collections of values. */
final class Collections {

    private Collections() {}

    @Entity(name = "WithTexts")
    static class WithTexts {
        @Id
        Long id;

        @ElementCollection
        Set<String> tags;
    }

    @Entity(name = "WithOrderedTexts")
    static class WithOrderedTexts {
        @Id
        Long id;

        @ElementCollection
        @OrderColumn(name = "position")
        @Column(name = "line", length = 100, nullable = false)
        @CollectionTable(name = "text_line", joinColumns = @JoinColumn(name = "text_id"))
        List<String> lines;
    }

    @Embeddable
    static class Part {
        @Column(nullable = false)
        String name;

        int amount;
    }

    @Entity(name = "WithEmbeddables")
    static class WithEmbeddables {
        @Id
        Long id;

        @ElementCollection
        List<Part> parts;
    }

    @Entity(name = "WithEnums")
    static class WithEnums {
        @Id
        Long id;

        @ElementCollection
        @Enumerated(EnumType.STRING)
        @Column(length = 10)
        Set<Enums.Color> colors;
    }

    @Entity(name = "WithMap")
    static class WithMap {
        @Id
        Long id;

        @ElementCollection
        @MapKeyColumn(name = "setting", length = 50)
        @Column(name = "content")
        Map<String, String> settings;
    }

    @Entity(name = "WithEnumKeys")
    static class WithEnumKeys {
        @Id
        Long id;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        @MapKeyColumn(name = "color", length = 10)
        Map<Enums.Color, Integer> shares;
    }

    @Entity(name = "Shop")
    static class Shop {
        @Id
        Long id;

        @ElementCollection
        @MapKeyJoinColumn(name = "product_id")
        Map<Product, Integer> stock;
    }

    @Entity(name = "Product")
    static class Product {
        @Id
        Long id;
    }

    @Entity(name = "WithIdBag")
    static class WithIdBag {
        @Id
        Long id;

        @ElementCollection
        @CollectionId(column = @Column(name = "note_id"), generator = "increment")
        @CollectionIdJdbcTypeCode(SqlTypes.BIGINT)
        List<String> notes;
    }
}
