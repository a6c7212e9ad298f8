package dev.migrate.autoconfigure.jpa;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** The entities alone, without migrations in Java. */
@EnableAutoConfiguration
@Configuration(proxyBeanMethods = false)
class ValidatingApplication {}
