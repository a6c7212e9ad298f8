package dev.migrate.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;

/**
 * A {@link SpringBootTest} of the application's revisions. A class with this annotation that implements
 * {@link MigrationChecks} is complete:
 *
 * <pre>{@code
 * @MigrationTest
 * class RevisionsTests implements MigrationChecks {}
 * }</pre>
 *
 * <p>The application starts without migrating anything, and leaves its schema as it is: {@code migrate.auto-upgrade} is off,
 * what is pending is no matter, and Hibernate neither validates nor creates tables. A test's own {@link #properties} come
 * before that. The revisions run in a scratch place beside the test's {@code DataSource}, which is gone afterwards.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
public @interface MigrationTest {

    /** Properties of the application in the form {@code key=value}, before the application's own. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};

    /** Arguments of the application. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] args() default {};

    /** The application's classes; by default those that {@link SpringBootTest} finds. */
    @AliasFor(annotation = SpringBootTest.class)
    Class<?>[] classes() default {};

    /** The web environment; there is a mock of one by default. */
    @AliasFor(annotation = SpringBootTest.class)
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;
}
