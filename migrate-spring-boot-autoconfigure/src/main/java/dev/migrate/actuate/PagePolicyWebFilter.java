package dev.migrate.actuate;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Says in a header what the endpoint's page may do, for WebFlux. */
public final class PagePolicyWebFilter implements WebFilter {

    private final Supplier<@Nullable String> path;

    /**
     * Creates the filter.
     *
     * @param path the endpoint's path, without what the server puts before it, or {@code null} while it isn't exposed
     */
    public PagePolicyWebFilter(Supplier<@Nullable String> path) {
        this.path = path;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String mapped = path.get();
        if (mapped != null && exchange.getRequest().getPath().value().endsWith(mapped)) {
            exchange.getResponse().getHeaders().set(MigrationsPage.POLICY_HEADER, MigrationsPage.HEADER_POLICY);
        }
        return chain.filter(exchange);
    }
}
