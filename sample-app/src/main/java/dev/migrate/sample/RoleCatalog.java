package dev.migrate.sample;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The roles that every installation starts with.
 *
 * @param defaults the description of each role by its name
 */
@ConfigurationProperties("catalogue.roles")
record RoleCatalog(Map<String, String> defaults) {}
