package dev.migrate.sample;

import org.jspecify.annotations.Nullable;

/**
 * A data product as a client of the API describes it.
 *
 * @param name what it is called
 * @param description what it holds
 * @param status where it is in its life; a draft unless said otherwise
 * @param owner the name of an existing owner
 */
record NewDataProduct(
        @Nullable String name,
        @Nullable String description,
        @Nullable DataProductStatus status,
        @Nullable String owner) {}
