package dev.migrate.hibernate;

import dev.migrate.model.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.QualifiedName;
import org.hibernate.boot.model.relational.QualifiedNameParser;

/** Reads the types with listed values, which Hibernate knows only as the statements that create them. */
final class EnumTypes {

    private static final Pattern CREATION = Pattern.compile("(?is)create type (\\S+) as enum\\s*\\((.*)\\)\\s*;?\\s*");
    private static final Pattern DOMAIN = Pattern.compile("(?i)create domain ");
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");

    private final Database database;
    private final EntityNames names;

    EnumTypes(Database database, EntityNames names) {
        this.database = database;
        this.names = names;
    }

    /** Returns the types; of a type that isn't one with listed values, a remark is made. */
    List<EnumType> read(List<String> remarks) {
        List<EnumType> types = new ArrayList<>();
        for (AuxiliaryDatabaseObject object : database.getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(database.getDialect())) {
                for (String sql : object.sqlCreateStrings(names.context())) {
                    Matcher creation = CREATION.matcher(sql);
                    if (creation.matches()) {
                        types.add(new EnumType(name(creation.group(1)), values(creation.group(2))));
                    } else if (DOMAIN.matcher(sql).lookingAt()) {
                        remarks.add("Hibernate needs '" + sql + "', which no operation does: write it into a revision"
                                + " as SQL.");
                    }
                }
            }
        }
        return types.stream().distinct().toList();
    }

    private dev.migrate.model.QualifiedName name(String sql) {
        QualifiedName name = QualifiedNameParser.INSTANCE.parse(sql);
        Identifier object = Objects.requireNonNull(name.getObjectName());
        return names.qualified(name.getCatalogName(), name.getSchemaName(), object);
    }

    private static List<String> values(String list) {
        return VALUE.matcher(list)
                .results()
                .map((value) -> value.group(1).replace("''", "'"))
                .toList();
    }
}
