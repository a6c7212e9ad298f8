package dev.migrate.command;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryInitializer;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.Ordered;

/**
 * An application whose beans can be had and that does nothing by itself: no listener hears an event, nothing with a life
 * cycle starts, and no bean is made before somebody asks for it.
 */
final class QuietApplication {

    private QuietApplication() {}

    static void quieten(ConfigurableApplicationContext context) {
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, new NothingStarts());
        beans.registerSingleton(
                AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME, new BootsListenersOnly(beans));
        context.addBeanFactoryPostProcessor(new EveryBeanLazy());
        beans.registerSingleton("migrateNoEarlyWeaving", new NoEarlyWeaving());
    }

    /** Lets beans be found by their type again once the application is there. */
    static void ready(ConfigurableApplicationContext context) {
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.setAllowEagerClassLoading(true);
        }
    }

    /**
     * Hides lazy beans from the search for those that could weave classes, which makes them early, whatever they need: JPA's
     * factory is one, and it asks the database.
     */
    private static final class NoEarlyWeaving implements BeanFactoryInitializer<DefaultListableBeanFactory> {

        @Override
        public void initialize(DefaultListableBeanFactory beans) {
            beans.setAllowEagerClassLoading(false);
        }
    }

    /** Starts no message listener, no scheduler and no server. */
    private static final class NothingStarts implements LifecycleProcessor {

        @Override
        public void onRefresh() {
            // Beans with a life cycle stay as they are.
        }

        @Override
        public void onClose() {
            // Nothing was started.
        }

        @Override
        public void start() {
            // Somebody who starts the context by hand gets no more than the refresh.
        }

        @Override
        public void stop() {
            // Nothing was started.
        }

        @Override
        public boolean isRunning() {
            return false;
        }
    }

    /** Keeps the listeners of Spring Boot, which its own parts need, and leaves out those of the application. */
    private static final class BootsListenersOnly extends SimpleApplicationEventMulticaster {

        BootsListenersOnly(BeanFactory beanFactory) {
            super(beanFactory);
        }

        @Override
        public void addApplicationListener(ApplicationListener<?> listener) {
            if (listener.getClass().getName().startsWith("org.springframework.boot.")) {
                super.addApplicationListener(listener);
            }
        }

        @Override
        public void addApplicationListenerBean(String listenerBeanName) {
            // A bean that listens is the application's own business.
        }
    }

    /** Makes every bean lazy, whatever else says so, and takes away what starts scheduled methods. */
    private static final class EveryBeanLazy implements BeanDefinitionRegistryPostProcessor, Ordered {

        private static final String SCHEDULER =
                "org.springframework.context.annotation.internalScheduledAnnotationProcessor";

        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            // The definitions aren't complete yet.
        }

        @Override
        public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
            if (beans instanceof BeanDefinitionRegistry registry && registry.containsBeanDefinition(SCHEDULER)) {
                registry.removeBeanDefinition(SCHEDULER);
            }
            for (String name : beans.getBeanDefinitionNames()) {
                beans.getBeanDefinition(name).setLazyInit(true);
            }
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }
}
