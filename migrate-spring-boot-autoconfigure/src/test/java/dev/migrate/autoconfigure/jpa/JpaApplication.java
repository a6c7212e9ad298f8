package dev.migrate.autoconfigure.jpa;

import dev.migrate.JavaMigration;
import dev.migrate.Operations;
import dev.migrate.Revision;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Component;

@SpringBootApplication
class JpaApplication {

    /** A migration that needs JPA, which asks the migrator whether the schema is managed. */
    @Component
    @Revision(id = "bbbb2222", downRevision = "aaaa1111", message = "Populate owners")
    static class PopulateOwners implements JavaMigration {

        private final OwnerRepository owners;

        PopulateOwners(OwnerRepository owners) {
            this.owners = owners;
        }

        @Override
        public void upgrade(Operations op) {
            owners.saveAndFlush(new Owner(7L));
        }
    }
}
