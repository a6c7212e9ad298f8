package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RoutineKind;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class H2SchemaObjectTests extends SchemaObjectContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Test
    void functionIsAnAlias() {
        Operation create = new CreateRoutine(
                RoutineKind.FUNCTION,
                QualifiedName.of("Length of"),
                null,
                "create alias \"Length of\" for 'java.lang.String.valueOf(int)'",
                false,
                null);
        live.apply(create);
        assertThat(live.query("select \"Length of\"(5)")).containsExactly("5");
        live.undo(create);
        live.assertRefused("select \"Length of\"(5)");
    }
}
