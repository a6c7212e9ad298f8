package dev.migrate.benchmarks;

import java.nio.file.Path;
import javax.sql.DataSource;

/** Somebody who brings a database to what the files of a folder say. */
interface Contender {

    /** Returns the name in the table, with the version. */
    String name();

    /** Writes so many revisions, each with the one statement of its number, in the contender's own form. */
    void write(Path folder, int revisions);

    /** Prepares, as an application does once in its life, what brings a database to the last of them whenever it is run. */
    Runnable open(DataSource database, Path folder);

    /** Returns the one statement of a revision. */
    static String statement(int number) {
        return "create table t" + number + " (id bigint primary key, name varchar(100), at timestamptz)";
    }
}
