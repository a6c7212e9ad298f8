package dev.migrate.dialect;

import dev.migrate.dialect.script.LexicalFeature;
import dev.migrate.dialect.script.LexicalRules;

class OracleHostileRenderingTests extends HostileRenderingContractTests {

    OracleHostileRenderingTests() {
        super(new OracleSqlRenderingTests().dialect(), LexicalRules.with(LexicalFeature.Q_QUOTES));
    }

    @Override
    boolean isPutTogether(String text) {
        return text.length() > 400;
    }
}
