package dev.migrate.autoconfigure.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;

/** A slice test migrates the embedded database that takes the application's place. */
@DataJpaTest(properties = "migrate.locations=classpath:slice-migrations")
class DataJpaSliceTests {

    @Autowired
    private OwnerRepository owners;

    /** 2 comes from the YAML revision, 7 from the one in Java. */
    @Test
    void theTablesAreThereAndHibernateHasNotMadeThem() {
        owners.saveAndFlush(new Owner(1L));

        assertThat(owners.findAll()).extracting(Owner::id).containsExactlyInAnyOrder(1L, 2L, 7L);
    }
}
