/** Shows where the application's databases stand, as an endpoint of Spring Boot's Actuator. */
@NullMarked
package dev.migrate.actuate;

import org.jspecify.annotations.NullMarked;
