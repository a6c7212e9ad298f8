package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionRange;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresqlRuntimeCasesTests extends RuntimeCasesContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void x03AScriptHasATransactionForEachRevisionOrOneForAll() {
        RevisionRange range = RevisionRange.parse("base:head");
        assertThat(script().upgrade(range).lines().filter((line) -> line.equals("begin;") || line.equals("commit;")))
                .containsExactly("begin;", "commit;", "begin;", "commit;");
        engine.transaction(TransactionScope.ALL);
        assertThat(script().upgrade(range).lines().filter((line) -> line.equals("begin;") || line.equals("commit;")))
                .containsExactly("begin;", "commit;");
    }

    @Test
    void x04WhatTheRunDidIsRolledBackWhenTheVersionTableIsNotAsItWas() throws SQLException {
        engine.changelog(revision("aaaa")).upgrade("head");
        engine.changelog(
                revision("aaaa"),
                revision("bbbb", "aaaa").up("create table b (id integer)", "delete from migrate_version"));

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> engine.upgrade("head"));

        assertThat(engine.status().current()).containsExactly("aaaa");
        assertThat(engine.hasTable("b")).isFalse();
    }

    @Test
    void x09InOneTransactionAFailureLeavesNothing() throws SQLException {
        engine.transaction(TransactionScope.ALL)
                .changelog(
                        revision("aaaa").up("create table a (id integer)"),
                        revision("bbbb", "aaaa"),
                        revision("cccc", "bbbb").up("insert into nowhere values (1)"),
                        revision("dddd", "cccc"),
                        revision("eeee", "dddd"));

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> engine.upgrade("head"));

        assertThat(engine.status().current()).isEmpty();
        assertThat(engine.hasTable("a")).isFalse();
        assertThat(engine.story()).containsExactly("upgrade cccc failed 0/1");
    }
}
