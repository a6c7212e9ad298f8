package dev.migrate.autogenerate;

import dev.migrate.model.SchemaModel;
import java.util.List;
import java.util.function.Consumer;

/**
 * One change of a model, and what the comparison must make of it.
 *
 * @param name what changes
 * @param before the model before
 * @param after the model after
 * @param subjects what differs, as {@link Subject} is written; nothing where the database knows no difference
 */
record Mutation(String name, SchemaModel before, SchemaModel after, List<String> subjects) {

    /** Returns a mutation of the {@link Shop}. */
    static Mutation ofShop(Abilities can, String name, Consumer<DraftSchema> change, String... subjects) {
        return ofShop(can, name, (draft) -> {}, change, subjects);
    }

    /** Returns a mutation of a {@link Shop} that was prepared for it. */
    static Mutation ofShop(
            Abilities can,
            String name,
            Consumer<DraftSchema> preparation,
            Consumer<DraftSchema> change,
            String... subjects) {
        DraftSchema before = Shop.draft(can);
        preparation.accept(before);
        DraftSchema after = new DraftSchema(before.toModel());
        change.accept(after);
        return new Mutation(name, before.toModel(), after.toModel(), List.of(subjects));
    }

    @Override
    public String toString() {
        return name;
    }
}
