package dev.migrate.autoconfigure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity outside of the packages that applications of tests scan. */
@Entity
@Table(name = "pets")
public class Pet {

    @Id
    private Long id;

    /** Returns the key. */
    public Long id() {
        return id;
    }
}
