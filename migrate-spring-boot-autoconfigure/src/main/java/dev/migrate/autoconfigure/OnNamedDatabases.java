package dev.migrate.autoconfigure;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches where the application names its databases under {@code migrate.databases}. */
final class OnNamedDatabases extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        List<String> names = new NamedDatabases(context.getEnvironment()).names();
        ConditionMessage.Builder message = ConditionMessage.forCondition("named databases");
        return names.isEmpty()
                ? ConditionOutcome.noMatch(message.didNotFind("key").items("migrate.databases.*"))
                : ConditionOutcome.match(message.found("database", "databases").items(names));
    }
}
