package dev.migrate.autogenerate;

/** The kinds of things that can differ, each of which a revision can have made. */
public enum SubjectKind {
    /** A schema. */
    SCHEMA("schema"),
    /** A table. */
    TABLE("table"),
    /** A column. */
    COLUMN("column"),
    /** A column's type. */
    TYPE("type"),
    /** The expression or the sequence of numbers that a column's values come from. */
    GENERATION("generation"),
    /** Whether a column may be empty. */
    NULLABILITY("nullability"),
    /** A column's default. */
    DEFAULT("default"),
    /** The comment of a table or column. */
    COMMENT("comment"),
    /** A primary key. */
    PRIMARY_KEY("primary key"),
    /** A unique constraint. */
    UNIQUE("unique constraint"),
    /** A foreign key. */
    FOREIGN_KEY("foreign key"),
    /** A check. */
    CHECK("check"),
    /** An index. */
    INDEX("index"),
    /** A sequence. */
    SEQUENCE("sequence"),
    /** A type with listed values. */
    ENUM_TYPE("enum type");

    private final String text;

    SubjectKind(String text) {
        this.text = text;
    }

    /** Returns what people call it. */
    public String text() {
        return text;
    }
}
