package dev.migrate.dialect.hsqldb;

/** The lock in the model of transactions in which readers and writers wait for each other. */
class HsqldbLocksRowLeaseTests extends HsqldbRowLeaseContractTests {

    HsqldbLocksRowLeaseTests() {
        super("locks");
    }
}
