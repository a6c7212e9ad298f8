package dev.migrate;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Knows the class path of whichever thread asks, and costs nothing before somebody does. */
final class LateResolver implements ResourcePatternResolver {

    private volatile @Nullable ResourcePatternResolver resolver;

    @Override
    public Resource[] getResources(String pattern) throws IOException {
        return resolver().getResources(pattern);
    }

    @Override
    public Resource getResource(String location) {
        return resolver().getResource(location);
    }

    @Override
    public @Nullable ClassLoader getClassLoader() {
        return resolver().getClassLoader();
    }

    private ResourcePatternResolver resolver() {
        ResourcePatternResolver known = resolver;
        if (known == null) {
            known = new PathMatchingResourcePatternResolver();
            resolver = known;
        }
        return known;
    }
}
