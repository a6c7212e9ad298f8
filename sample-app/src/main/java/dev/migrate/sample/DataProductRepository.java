package dev.migrate.sample;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored data products. */
interface DataProductRepository extends JpaRepository<DataProduct, Long> {

    @EntityGraph(attributePaths = {"owner", "owner.role"})
    List<DataProduct> findAllByOrderById();

    @EntityGraph(attributePaths = {"owner", "owner.role"})
    Optional<DataProduct> findWithOwnerById(Long id);
}
