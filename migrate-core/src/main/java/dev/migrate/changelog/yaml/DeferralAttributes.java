package dev.migrate.changelog.yaml;

import dev.migrate.model.Deferral;

/** The attributes {@code deferrable} and {@code initiallyDeferred}. */
final class DeferralAttributes {

    private DeferralAttributes() {}

    static Deferral read(AttributeMap attributes) {
        boolean deferrable = attributes.flag("deferrable", false);
        boolean initiallyDeferred = attributes.flag("initiallyDeferred", false);
        if (initiallyDeferred && !deferrable) {
            throw attributes.missing("deferrable");
        }
        if (initiallyDeferred) {
            return Deferral.INITIALLY_DEFERRED;
        }
        return deferrable ? Deferral.INITIALLY_IMMEDIATE : Deferral.NOT_DEFERRABLE;
    }

    static void write(FormBuilder form, Deferral deferral) {
        if (deferral != Deferral.NOT_DEFERRABLE) {
            form.flag("deferrable", true);
        }
        if (deferral == Deferral.INITIALLY_DEFERRED) {
            form.flag("initiallyDeferred", true);
        }
    }
}
