package dev.migrate.dialect.hsqldb;

/** The lock in the model of transactions in which a reader never waits for a writer. */
class HsqldbMvccRowLeaseTests extends HsqldbRowLeaseContractTests {

    HsqldbMvccRowLeaseTests() {
        super("mvcc");
    }
}
