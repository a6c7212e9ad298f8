package dev.migrate;

/** The version of this tool as its jar says, for the journal. */
final class ToolVersion {

    private ToolVersion() {}

    static String get() {
        String version = Migrator.class.getPackage().getImplementationVersion();
        return (version == null) ? "development" : version;
    }
}
