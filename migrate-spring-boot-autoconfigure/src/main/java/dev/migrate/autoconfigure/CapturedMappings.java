package dev.migrate.autoconfigure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.util.ClassUtils;

/**
 * Remembers the mapping of each session factory that Spring makes, as long as the factory lives.
 *
 * <p>The factory itself holds on to it anyway, so that this costs no memory.
 */
final class CapturedMappings implements BeanPostProcessor {

    private final Map<String, Metadata> mappings = new ConcurrentHashMap<>();
    private final Integrator capture = new Capture();

    /** Joins the integrators that somebody else has asked for, and displaces none. */
    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof AbstractEntityManagerFactoryBean factory) {
            factory.getJpaPropertyMap().compute(JpaSettings.INTEGRATOR_PROVIDER, (key, theirs) -> joined(theirs));
        }
        return bean;
    }

    /** Returns the mapping of a factory, or {@code null} if Spring didn't make it. */
    @Nullable
    Metadata of(SessionFactoryImplementor factory) {
        return mappings.get(factory.getUuid());
    }

    private IntegratorProvider joined(@Nullable Object theirs) {
        if (theirs == null) {
            return () -> List.of(capture);
        }
        IntegratorProvider provider = provider(theirs);
        return () -> Stream.concat(provider.getIntegrators().stream(), Stream.of(capture))
                .toList();
    }

    /** Hibernate takes an instance, a class or its name. */
    private static IntegratorProvider provider(Object setting) {
        if (setting instanceof IntegratorProvider provider) {
            return provider;
        }
        Class<?> type = (setting instanceof Class<?> given)
                ? given
                : ClassUtils.resolveClassName(setting.toString(), ClassUtils.getDefaultClassLoader());
        return (IntegratorProvider) BeanUtils.instantiateClass(type);
    }

    private final class Capture implements Integrator {

        @Override
        public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
            mappings.put(factory.getUuid(), metadata);
        }

        @Override
        public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
            mappings.remove(factory.getUuid());
        }
    }
}
