package dev.migrate.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.jspecify.annotations.Nullable;

/** A set of data that is offered to others, with a name, an owner and a status. */
@Entity
@Table(name = "data_products", indexes = @Index(name = "ix_data_products_status", columnList = "status"))
class DataProduct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(length = 200, nullable = false)
    private String name = "";

    @Column(length = 2000)
    private @Nullable String description;

    @Column(length = 32, nullable = false)
    @ColumnDefault("'draft'")
    private DataProductStatus status = DataProductStatus.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "fk_data_products_owner"))
    private @Nullable Owner owner;

    /** For JPA. */
    protected DataProduct() {}

    DataProduct(String name, @Nullable String description, DataProductStatus status, @Nullable Owner owner) {
        this.name = name;
        this.description = description;
        this.status = status;
        this.owner = owner;
    }

    @Nullable
    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    String description() {
        return description;
    }

    DataProductStatus status() {
        return status;
    }

    @Nullable
    Owner owner() {
        return owner;
    }
}
