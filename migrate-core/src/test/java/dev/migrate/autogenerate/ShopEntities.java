package dev.migrate.autogenerate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A shop whose tables say more than its entities, as in most applications. */
final class ShopEntities {

    static final List<Class<?>> ALL = List.of(Product.class, Order.class, Line.class);

    /** The same with a product that states a precision. */
    static final List<Class<?>> CHANGED = List.of(DearProduct.class, Order.class, LineOfDearProduct.class);

    private ShopEntities() {}

    enum Channel {
        WEB,
        PHONE
    }

    enum OrderState {
        NEW,
        PAID,
        DONE
    }

    @Entity(name = "Product")
    @Table(name = "products")
    static class Product {

        @Id
        UUID id;

        @Column(length = 40, unique = true)
        String sku;

        String title;
        BigDecimal price;

        @JdbcTypeCode(SqlTypes.ARRAY)
        String[] tags;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> attributes;

        @Version
        int version;
    }

    @Entity(name = "Product")
    @Table(name = "products")
    static class DearProduct {

        @Id
        UUID id;

        @Column(length = 40, unique = true)
        String sku;

        String title;

        @Column(precision = 14, scale = 2)
        BigDecimal price;

        @JdbcTypeCode(SqlTypes.ARRAY)
        String[] tags;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> attributes;

        @Version
        int version;
    }

    @Entity(name = "PurchaseOrder")
    @Table(name = "orders")
    static class Order {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        @SequenceGenerator(sequenceName = "orders_seq")
        Long id;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        OrderState state;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @Column(columnDefinition = "channel_kind")
        Channel origin;

        OffsetDateTime placedAt;

        @Column(length = 120)
        String customer;

        BigDecimal total;

        @Enumerated(EnumType.STRING)
        Channel channel;
    }

    @Entity(name = "Line")
    @Table(name = "order_lines")
    static class Line {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne(optional = false)
        Order order;

        @ManyToOne(optional = false)
        Product product;

        int quantity;
    }

    @Entity(name = "Line")
    @Table(name = "order_lines")
    static class LineOfDearProduct {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne(optional = false)
        Order order;

        @ManyToOne(optional = false)
        DearProduct product;

        int quantity;
    }
}
