package dev.migrate.dialect.hsqldb;

/** The lock in the model of transactions in which only writers wait for each other. */
class HsqldbMvlocksRowLeaseTests extends HsqldbRowLeaseContractTests {

    HsqldbMvlocksRowLeaseTests() {
        super("mvlocks");
    }
}
