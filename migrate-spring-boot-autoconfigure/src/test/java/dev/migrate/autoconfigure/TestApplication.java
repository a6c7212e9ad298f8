package dev.migrate.autoconfigure;

import dev.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.metrics.ApplicationStartup;

/** An application that starts for real, with no more in it than migrations need. */
public final class TestApplication {

    private final SpringApplicationBuilder builder;
    private final List<String> arguments = new ArrayList<>(List.of(
            "--spring.main.banner-mode=off",
            "--spring.main.log-startup-info=false",
            "--spring.main.register-shutdown-hook=false",
            "--logging.level.root=warn",
            "--logging.level.dev.migrate=info",
            "--logging.pattern.console=%level %logger{0}: %msg%n"));

    private TestApplication(Class<?>... sources) {
        builder = new SpringApplicationBuilder(sources).web(WebApplicationType.NONE);
    }

    /** Returns an application with a data source, migrations and these classes. */
    public static TestApplication small(Class<?>... sources) {
        TestApplication application = new TestApplication(Small.class);
        application.builder.sources(sources);
        return application;
    }

    /** Returns an application with nothing but these classes. */
    public static TestApplication of(Class<?>... sources) {
        return new TestApplication(sources);
    }

    /** Creates an empty database in H2 for the user that Spring Boot gives to embedded databases. */
    public static TestDatabase h2() {
        TestDatabase database = TestDatabase.h2();
        return new TestDatabase(database.product(), database.url() + ";USER=sa");
    }

    /** Adds classes. */
    public TestApplication plus(Class<?>... sources) {
        builder.sources(sources);
        return this;
    }

    /** Has this context as its parent. */
    public TestApplication below(ConfigurableApplicationContext parent) {
        builder.parent(parent);
        return this;
    }

    /** Adds a listener that hears everything from the beginning. */
    public TestApplication listener(ApplicationListener<?> listener) {
        builder.listeners(listener);
        return this;
    }

    /** Adds a bean. */
    public TestApplication bean(String name, Object bean) {
        builder.initializers((context) -> context.getBeanFactory().registerSingleton(name, bean));
        return this;
    }

    /** Tells the steps of its start to this. */
    public TestApplication startup(ApplicationStartup steps) {
        builder.applicationStartup(steps);
        return this;
    }

    /** Sets properties, each {@code key=value}. */
    public TestApplication with(String... properties) {
        for (String property : properties) {
            arguments.add("--" + property);
        }
        return this;
    }

    /** Uses this database. */
    public TestApplication on(TestDatabase database) {
        return with("spring.datasource.url=" + database.url(), "spring.datasource.generate-unique-name=false");
    }

    /** Answers at a port of its own, with all endpoints. */
    public TestApplication web() {
        builder.web(WebApplicationType.SERVLET);
        return with("server.port=0", "management.endpoints.web.exposure.include=*");
    }

    /** Answers by WebFlux instead of servlets. */
    public TestApplication reactive() {
        builder.web(WebApplicationType.REACTIVE);
        return this;
    }

    /** Starts it; the caller closes it. */
    public ConfigurableApplicationContext start() {
        return builder.run(arguments.toArray(new String[0]));
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        MigrateAutoConfiguration.class,
        MissingDataSourceAutoConfiguration.class
    })
    static class Small {}
}
