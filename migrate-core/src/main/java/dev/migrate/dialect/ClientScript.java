package dev.migrate.dialect;

/**
 * How statements are written into a script that the database's own command-line client runs; immutable.
 *
 * @param begin opens a transaction, or the empty text where the client's usual mode is right
 * @param commit closes it
 * @param batchEnd a line of its own that ends every statement, or the empty text for a semicolon
 * @param block how a statement that has semicolons of its own is kept together
 * @param now the expression for the present time, as the journal keeps it
 */
public record ClientScript(String begin, String commit, String batchEnd, Block block, String now) {

    /** What ends the rows of a {@code COPY}, alone on its line. */
    private static final String END_OF_DATA = "\n\\.";

    private static final String DELIMITER = "$$";

    private static final String NOW = "current_timestamp";

    /** Semicolons, and transactions as the standard has them. */
    public static final ClientScript STANDARD = new ClientScript("begin;", "commit;", "", Block.AS_IT_IS, NOW);

    /** Semicolons, for a database where changes of the schema end a transaction anyway. */
    public static final ClientScript WITHOUT_TRANSACTIONS = new ClientScript("", "", "", Block.AS_IT_IS, NOW);

    /** Returns a script for a client that has to be told where a statement ends. */
    public static ClientScript of(String begin, String commit, String batchEnd, Block block) {
        return new ClientScript(begin, commit, batchEnd, block, NOW);
    }

    /** Returns the same syntax with another expression for the present time. */
    public ClientScript withNow(String expression) {
        return new ClientScript(begin, commit, batchEnd, block, expression);
    }

    /** Returns the statement with whatever ends it, and a line end. */
    public String statement(String sql) {
        if (sql.endsWith(END_OF_DATA)) {
            return sql + "\n";
        }
        if (!batchEnd.isEmpty()) {
            return sql + "\n" + batchEnd + "\n";
        }
        boolean several = sql.indexOf(';') >= 0;
        if (several && block == Block.DELIMITER) {
            return "delimiter " + DELIMITER + "\n" + sql + "\n" + DELIMITER + "\ndelimiter ;\n";
        }
        return sql + (several && block == Block.SLASH ? (sql.endsWith(";") ? "" : ";") + "\n/\n" : ";\n");
    }

    /** How a client is told that semicolons don't end a statement. */
    public enum Block {
        /** It finds out by itself. */
        AS_IT_IS,
        /** By another delimiter for the time being. */
        DELIMITER,
        /** By a line with a slash at its end. */
        SLASH
    }
}
