package dev.migrate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a table or a column was called before, so that generating a revision renames it instead of asking.
 *
 * <p>On an entity class it stands for the class's table; on an attribute, be it the field or its getter, for the attribute's
 * column, or for the table of a collection. It has done its work, and can go, once every database has the new name.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RenamedFrom {

    /** The old name in the database, without schema and without quotes. */
    String value();
}
