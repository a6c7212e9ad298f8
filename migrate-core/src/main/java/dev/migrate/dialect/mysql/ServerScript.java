package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.QualifiedName;
import java.util.List;

/**
 * Statements that the server puts together itself from its catalogue, so that they work in a script too.
 *
 * <p>MariaDB runs a block as one statement. MySQL needs a procedure for it, which is made, called and dropped; each of these steps can be
 * repeated on another connection, so that a run that stopped between them goes on there.
 */
final class ServerScript {

    private static final String PROCEDURE = "migrate_alteration";

    private final ChangeWriter out;
    private final MysqlFlavor flavor;

    ServerScript(ChangeWriter out, MysqlFlavor flavor) {
        this.out = out;
        this.flavor = flavor;
    }

    /**
     * Returns what runs the statement that a query makes.
     *
     * @param head how the statement begins
     * @param tail the query that returns one text, its rest
     * @param table the table, in whose schema the procedure lives for a moment
     */
    List<SqlStatement> run(String head, String tail, QualifiedName table, String comment, Object object) {
        String quotedHead = out.textOrNull(head);
        String body = """
                declare migrate_tail longtext default (
                %s);
                if migrate_tail is null then
                    signal sqlstate '45000' set message_text = 'there is no such column';
                end if;
                """.formatted(tail.indent(4).stripTrailing());
        if (flavor.mariadb()) {
            String block = "begin not atomic\n"
                    + (body + "execute immediate concat(" + quotedHead + ", migrate_tail);").indent(4) + "end";
            return List.of(out.statement(block, comment, object));
        }
        String execute = """
                set @migrate_alteration = concat(%s, migrate_tail);
                prepare migrate_alteration from @migrate_alteration;
                execute migrate_alteration;
                deallocate prepare migrate_alteration;
                """.formatted(quotedHead);
        String name = out.name(table.withName(PROCEDURE)).toString();
        return List.of(
                out.statement("drop procedure if exists " + name, "make way to " + comment, object),
                out.statement(
                        "create procedure " + name + "()\nbegin\n" + (body + execute).indent(4) + "end",
                        "prepare to " + comment,
                        object),
                out.statement("call " + name + "()", comment, object),
                out.statement("drop procedure if exists " + name, "clean up after " + comment, object));
    }
}
