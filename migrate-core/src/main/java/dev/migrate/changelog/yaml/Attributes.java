package dev.migrate.changelog.yaml;

/** Names of attributes that several changes have, and what to say of those that none can carry. */
final class Attributes {

    static final String SCHEMA_NAME = "schemaName";
    static final String TABLE_NAME = "tableName";
    static final String COLUMN_NAME = "columnName";
    static final String COLUMN_NAMES = "columnNames";
    static final String COLUMN_DATA_TYPE = "columnDataType";
    static final String CONSTRAINT_NAME = "constraintName";
    static final String NULLS_NOT_DISTINCT = "nullsNotDistinct";
    static final String INDEX_NAME = "indexName";
    static final String SEQUENCE_NAME = "sequenceName";

    private Attributes() {}

    static void refuseCatalog(AttributeMap attributes) {
        attributes.refuse("Use 'schemaName'.", "catalogName");
    }

    static void refuseStorage(AttributeMap attributes, String... others) {
        attributes.refuse("Use a 'sql' change for how the database stores it.", "tablespace");
        attributes.refuse("Use a 'sql' change for it.", others);
    }

    static void refuseUnvalidated(AttributeMap attributes) {
        attributes.onlyFlag("validate", true, "Leave it out: constraints are always validated.");
    }
}
