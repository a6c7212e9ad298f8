package dev.migrate.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/** The observations of a run; each becomes a timer, and a span where there is a tracer. */
public enum MigrateObservationDocumentation implements ObservationDocumentation {
    /** A run upwards, from its first revision to its last; the wait for the lock is before it. */
    UPGRADE {
        @Override
        public String getName() {
            return "migrate.upgrade";
        }

        @Override
        public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
            return DefaultRunObservationConvention.class;
        }

        @Override
        public KeyName[] getLowCardinalityKeyNames() {
            return LowCardinality.values();
        }

        @Override
        public KeyName[] getHighCardinalityKeyNames() {
            return RunHighCardinality.values();
        }
    },
    /** A run downwards. */
    DOWNGRADE {
        @Override
        public String getName() {
            return "migrate.downgrade";
        }

        @Override
        public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
            return DefaultRunObservationConvention.class;
        }

        @Override
        public KeyName[] getLowCardinalityKeyNames() {
            return LowCardinality.values();
        }

        @Override
        public KeyName[] getHighCardinalityKeyNames() {
            return RunHighCardinality.values();
        }
    },
    /** One revision of a run, in either direction. */
    REVISION {
        @Override
        public String getName() {
            return "migrate.revision";
        }

        @Override
        public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
            return DefaultRevisionObservationConvention.class;
        }

        @Override
        public KeyName[] getLowCardinalityKeyNames() {
            return LowCardinality.values();
        }

        @Override
        public KeyName[] getHighCardinalityKeyNames() {
            return RevisionHighCardinality.values();
        }
    };

    /** Keys with few values, which become tags of the timers, too. */
    public enum LowCardinality implements KeyName {
        /** The database's name, as endpoint and commands call it. */
        DATABASE("database"),
        /** What is done: {@code upgrade} or {@code downgrade}. */
        DIRECTION("direction"),
        /** How it ended: {@code running} before that, then {@code succeeded} or {@code failed}. */
        OUTCOME("outcome");

        private final String key;

        LowCardinality(String key) {
            this.key = key;
        }

        @Override
        public String asString() {
            return key;
        }
    }

    /** Keys of a run with many values, which only traces have. */
    public enum RunHighCardinality implements KeyName {
        /** What was asked for, for example {@code head}. */
        TARGET("migrate.target"),
        /** How many revisions the plan has. */
        REVISIONS("migrate.revisions"),
        /** The applied heads before the run, joined by commas. */
        HEADS_BEFORE("migrate.heads.before"),
        /** The applied heads when every revision of the plan has run, joined by commas. */
        HEADS_AFTER("migrate.heads.after");

        private final String key;

        RunHighCardinality(String key) {
            this.key = key;
        }

        @Override
        public String asString() {
            return key;
        }
    }

    /** Keys of a revision with many values, which only traces have. */
    public enum RevisionHighCardinality implements KeyName {
        /** The revision's id. */
        REVISION("migrate.revision"),
        /** What the revision does, in its author's words. */
        MESSAGE("migrate.message"),
        /** Which one of the run it is, for example {@code 2/5}. */
        STEP("migrate.step");

        private final String key;

        RevisionHighCardinality(String key) {
            this.key = key;
        }

        @Override
        public String asString() {
            return key;
        }
    }
}
