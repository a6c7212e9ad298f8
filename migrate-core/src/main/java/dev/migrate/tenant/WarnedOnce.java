package dev.migrate.tenant;

import dev.migrate.engine.Plan;
import dev.migrate.engine.PlanGate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Says once what speaks against the same upgrade of many tenants. Safe for use by several threads. */
final class WarnedOnce implements PlanGate {

    private final PlanGate gate;
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    WarnedOnce(PlanGate gate) {
        this.gate = gate;
    }

    @Override
    public Judgement begin(String dialectId) {
        return gate.begin(dialectId);
    }

    @Override
    public void letPass(Plan plan) {
        gate.letPass(plan);
    }

    @Override
    public void warn(Plan plan, Consumer<String> say) {
        gate.warn(plan, (finding) -> {
            if (said.add(finding)) {
                say.accept(finding);
            }
        });
    }
}
