package dev.migrate.command;

import dev.migrate.Migrator;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.OfflineProduct;
import dev.migrate.engine.OfflineScript;
import dev.migrate.revision.RevisionRange;
import dev.migrate.revision.Target;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.core.env.Environment;
import picocli.CommandLine.ParseResult;

/**
 * {@code --sql}: the movement as a script, written without a connection where the JDBC URL tells the product; only where it
 * doesn't is the server asked.
 */
final class ScriptOption {

    static final String NAME = "--sql";
    static final String DESCRIPTION = "Write a script instead of running anything; A:B says where it begins.";

    private final Invocation invocation;

    ScriptOption(Invocation invocation) {
        this.invocation = invocation;
    }

    static boolean isGiven(ParseResult given) {
        return given.matchedOptionValue(NAME, false);
    }

    /** Reads {@code a:b}, or {@code b} alone for what begins at base. */
    static RevisionRange range(String typed) {
        return typed.contains(":") ? RevisionRange.parse(typed) : new RevisionRange(null, Target.parse(typed));
    }

    OfflineScript scripts() {
        Migrator migrator = invocation.migrator();
        return migrator.script(product().orElseGet(migrator::product));
    }

    void print(String script) {
        invocation.console().text(script);
    }

    private Optional<DatabaseProduct> product() {
        Environment environment = invocation.context().getEnvironment();
        Stream<String> urls = (invocation.database() == null)
                ? Stream.of("migrate.url", "spring.datasource.url")
                        .flatMap((name) -> Optional.ofNullable(environment.getProperty(name)).stream())
                : invocation.ownSetting("url", Bindable.of(String.class)).stream();
        return urls.findFirst().flatMap(OfflineProduct::of);
    }
}
