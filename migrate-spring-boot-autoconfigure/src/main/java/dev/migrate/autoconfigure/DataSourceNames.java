package dev.migrate.autoconfigure;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;

/** Finds out under which name a data source is a bean. */
final class DataSourceNames {

    /** What a data source is called that is no bean. */
    static final String DEFAULT = "dataSource";

    private final ListableBeanFactory beanFactory;

    DataSourceNames(ListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    String nameOf(@Nullable DataSource dataSource) {
        if (dataSource == null) {
            return DEFAULT;
        }
        String[] names =
                BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beanFactory, DataSource.class, false, false);
        for (String name : names) {
            // A bean that isn't a singleton would be made anew here, and can't be recognised anyway.
            if (beanFactory.isSingleton(name) && beanFactory.getBean(name).equals(dataSource)) {
                return name;
            }
        }
        return DEFAULT;
    }
}
