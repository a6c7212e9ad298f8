package dev.migrate.changelog.yaml;

import dev.migrate.operation.Empty;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Output;
import dev.migrate.operation.Stop;
import dev.migrate.operation.TagDatabase;
import java.util.Map;

/** Reads the changes that have no SQL. */
final class MessageReaders {

    private MessageReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of(
                "output", MessageReaders::output,
                "stop", MessageReaders::stop,
                "empty", (attributes) -> new Empty(),
                "tagDatabase", MessageReaders::tagDatabase);
    }

    private static Operation output(AttributeMap attributes) {
        attributes.refuse("Leave it out: messages are logged at INFO.", "target");
        return new Output(attributes.name("message"));
    }

    private static Operation stop(AttributeMap attributes) {
        return new Stop(attributes.name("message"));
    }

    private static Operation tagDatabase(AttributeMap attributes) {
        attributes.onlyFlag("keepTagOnRollback", false, "Leave it out: a tag leaves no trace in the database.");
        return new TagDatabase(attributes.name("tag"));
    }
}
