package dev.migrate.sample;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored owners. */
interface OwnerRepository extends JpaRepository<Owner, Long> {

    @EntityGraph(attributePaths = "role")
    Optional<Owner> findByName(String name);
}
