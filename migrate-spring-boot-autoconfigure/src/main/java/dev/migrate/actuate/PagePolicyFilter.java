package dev.migrate.actuate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says in a header what the endpoint's page may do, for servlets. */
public final class PagePolicyFilter extends OncePerRequestFilter {

    private final Supplier<@Nullable String> path;

    /**
     * Creates the filter.
     *
     * @param path the endpoint's path, without what the server puts before it, or {@code null} while it isn't exposed
     */
    public PagePolicyFilter(Supplier<@Nullable String> path) {
        this.path = path;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String mapped = path.get();
        if (mapped != null && request.getRequestURI().endsWith(mapped)) {
            response.setHeader(MigrationsPage.POLICY_HEADER, MigrationsPage.HEADER_POLICY);
        }
        chain.doFilter(request, response);
    }
}
