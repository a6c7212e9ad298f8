package dev.migrate.sample;

import java.util.List;

/** The revisions of the sample, as its files and classes declare them. */
final class Revisions {

    static final String HEAD = "f3a90c5d7e21";

    /** All revisions in the order in which an upgrade runs them. */
    static final List<String> ALL = List.of(
            "3135632d55e1",
            "7e42d90b15fa",
            "d81f6c3a0e94",
            "8f2c1d7ab034",
            "5d0c9f1e2a77",
            "91b7e3d05c48",
            "c4d1aa02be77",
            "e07f3b9a6d12",
            HEAD);

    private Revisions() {}
}
