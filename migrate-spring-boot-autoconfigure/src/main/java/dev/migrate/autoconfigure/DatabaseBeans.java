package dev.migrate.autoconfigure;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;

/**
 * The application's beans that are meant for one of its databases: those that a {@code @Qualifier} gives to it, and those
 * that none gives to another.
 */
final class DatabaseBeans {

    private final ListableBeanFactory beanFactory;
    private final String database;
    private final List<String> databases;

    /**
     * Selects beans.
     *
     * @param databases the names of all databases; empty where there is only one
     */
    DatabaseBeans(ListableBeanFactory beanFactory, String database, List<String> databases) {
        this.beanFactory = beanFactory;
        this.database = database;
        this.databases = databases;
    }

    /** Returns the beans in their order. */
    <T> List<T> of(Class<T> type) {
        Set<Object> others = Collections.newSetFromMap(new IdentityHashMap<>());
        names(type)
                .filter((name) -> isOfAnother(name))
                .map((name) -> beanFactory.getBean(name, type))
                .forEach(others::add);
        return beanFactory
                .getBeanProvider(type)
                .orderedStream()
                .filter((bean) -> !others.contains(bean))
                .toList();
    }

    ListableBeanFactory beanFactory() {
        return beanFactory;
    }

    /** Whether a bean is qualified with the name of another database, and not with this one's. */
    boolean isOfAnother(String bean) {
        return databases.stream().anyMatch((name) -> isQualified(bean, name)) && !isQualified(bean, database);
    }

    /** Whether it isn't said of a bean which of several databases it is meant for. */
    boolean isOfAny(String bean) {
        return databases.size() > 1 && databases.stream().noneMatch((name) -> isQualified(bean, name));
    }

    private <T> Stream<String> names(Class<T> type) {
        return databases.isEmpty() ? Stream.empty() : Arrays.stream(beanFactory.getBeanNamesForType(type));
    }

    private boolean isQualified(String bean, String name) {
        return BeanFactoryAnnotationUtils.isQualifierMatch(name::equals, bean, beanFactory);
    }
}
