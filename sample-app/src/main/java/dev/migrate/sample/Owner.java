package dev.migrate.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** A team that answers for data products. */
@Entity
@Table(name = "owners", uniqueConstraints = @UniqueConstraint(name = "uk_owners_name", columnNames = "name"))
class Owner {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(length = 100, nullable = false)
    private String name = "";

    @Column(length = 255)
    private @Nullable String email;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "role_id", foreignKey = @ForeignKey(name = "fk_owners_role"))
    private @Nullable Role role;

    String name() {
        return name;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    Role role() {
        return role;
    }
}
