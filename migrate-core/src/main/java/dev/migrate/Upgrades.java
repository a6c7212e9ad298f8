package dev.migrate;

import dev.migrate.engine.EngineParts;
import dev.migrate.engine.FreshSchema;
import dev.migrate.engine.MovementResult;
import dev.migrate.engine.Movements;
import dev.migrate.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/** Upgrades a database, or all of its tenants. */
final class Upgrades {

    private final EngineParts parts;
    private final ModelSettings model;
    private final @Nullable Tenants tenants;

    Upgrades(EngineParts parts, ModelSettings model, @Nullable Tenants tenants) {
        this.parts = parts;
        this.model = model;
        this.tenants = tenants;
    }

    MovementResult upgrade(String target) {
        return (tenants == null)
                ? upgrade(parts, target)
                : tenants.upgrade(target, false, (own) -> upgrade(own, target)).overall();
    }

    MovementResult autoUpgrade(String target) {
        return (tenants == null)
                ? autoUpgrade(parts, target)
                : tenants.upgrade(target, true, (own) -> autoUpgrade(own, target))
                        .overall();
    }

    private static MovementResult upgrade(EngineParts own, String target) {
        return new Movements(own).upgrade(target, false);
    }

    private MovementResult autoUpgrade(EngineParts own, String target) {
        if (model.freshDatabase() == FreshDatabase.CREATE_ALL) {
            new FreshSchema(own).create(model.comparison(own)::creation);
        }
        return new Movements(own).upgrade(target, true);
    }
}
