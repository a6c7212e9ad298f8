package dev.migrate.hibernate;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks up what the declaration of a class or attribute says of a former name. */
final class Declarations {

    private final FormerNames formerNames;

    Declarations(FormerNames formerNames) {
        this.formerNames = formerNames;
    }

    @Nullable
    String formerName(@Nullable Class<?> type) {
        return (type == null) ? null : formerNames.of(type);
    }

    /** Asks the field and the getters of an attribute, also inherited ones. */
    @Nullable
    String formerName(@Nullable Class<?> type, String attribute) {
        String capitalized = attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                String name = field.getName().equals(attribute) ? formerNames.of(field) : null;
                if (name != null) {
                    return name;
                }
            }
            for (Method method : owner.getDeclaredMethods()) {
                boolean getter = method.getName().equals("get" + capitalized)
                        || method.getName().equals("is" + capitalized);
                String name = getter ? formerNames.of(method) : null;
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }
}
