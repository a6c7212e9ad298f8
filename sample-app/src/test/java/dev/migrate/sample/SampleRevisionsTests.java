package dev.migrate.sample;

import dev.migrate.test.MigrationChecks;
import dev.migrate.test.MigrationTest;

/** Everything that must be true of the sample's revisions before they are merged. */
@MigrationTest(properties = "spring.datasource.url=jdbc:h2:mem:sample-revisions")
class SampleRevisionsTests implements MigrationChecks {}
