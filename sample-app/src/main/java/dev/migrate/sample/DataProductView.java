package dev.migrate.sample;

import org.jspecify.annotations.Nullable;

/**
 * A data product as the API shows it.
 *
 * @param id the number by which it is asked for
 * @param name what it is called
 * @param description what it holds
 * @param status where it is in its life
 * @param owner the team that answers for it
 * @param ownerRole what that team may do
 */
record DataProductView(
        @Nullable Long id,
        String name,
        @Nullable String description,
        DataProductStatus status,
        @Nullable String owner,
        @Nullable String ownerRole) {

    static DataProductView of(DataProduct product) {
        Owner owner = product.owner();
        Role role = (owner == null) ? null : owner.role();
        return new DataProductView(
                product.id(),
                product.name(),
                product.description(),
                product.status(),
                (owner == null) ? null : owner.name(),
                (role == null) ? null : role.name());
    }
}
