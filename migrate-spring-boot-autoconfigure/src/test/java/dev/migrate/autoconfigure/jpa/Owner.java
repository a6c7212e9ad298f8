package dev.migrate.autoconfigure.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "owners")
class Owner {

    @Id
    private Long id;

    protected Owner() {}

    Owner(Long id) {
        this.id = id;
    }

    Long id() {
        return id;
    }
}
