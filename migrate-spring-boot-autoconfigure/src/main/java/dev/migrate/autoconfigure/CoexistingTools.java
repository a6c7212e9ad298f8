package dev.migrate.autoconfigure;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** Warns where another tool changes the same database in the same application: neither would know what the other one did. */
final class CoexistingTools {

    private static final Logger LOG = LoggerFactory.getLogger(CoexistingTools.class);

    /** They need not be there, so they are known by name. */
    private static final List<Tool> TOOLS = List.of(
            new Tool("Flyway", "org.flywaydb.core.Flyway", "configuration.dataSource", "spring.flyway.enabled"),
            new Tool(
                    "Liquibase",
                    "liquibase.integration.spring.SpringLiquibase",
                    "dataSource",
                    "spring.liquibase.enabled"));

    private final ApplicationContext context;

    CoexistingTools(ApplicationContext context) {
        this.context = context;
    }

    /** Looks at beans that exist anyway; which database they change is found out as far as it can be. */
    void warn() {
        for (Tool tool : TOOLS) {
            if (!ClassUtils.isPresent(tool.type, context.getClassLoader())) {
                continue;
            }
            Class<?> type = ClassUtils.resolveClassName(tool.type, context.getClassLoader());
            context.getBeansOfType(type, false, false).forEach((name, bean) -> {
                if (sharesDatabase(tool, bean)) {
                    LOG.warn(
                            "{} changes the same database (bean '{}'), and neither tool knows what the other one does."
                                    + " Turn it off with '{}=false', or this one with 'migrate.enabled=false'.",
                            tool.name,
                            name,
                            tool.property);
                }
            });
        }
    }

    private boolean sharesDatabase(Tool tool, Object bean) {
        BeanWrapper properties = PropertyAccessorFactory.forBeanPropertyAccess(bean);
        Object other =
                properties.isReadableProperty(tool.dataSource) ? properties.getPropertyValue(tool.dataSource) : null;
        return other == null
                || context.getBeansOfType(MigratedDatabase.class).values().stream()
                        .flatMap((database) -> Stream.concat(
                                Stream.of(database.dataSource()), Stream.ofNullable(database.application())))
                        .anyMatch((DataSource own) -> own.equals(other));
    }

    /** Another tool: its bean's type, where the bean has its data source, and what turns it off. */
    private record Tool(String name, String type, String dataSource, String property) {}
}
