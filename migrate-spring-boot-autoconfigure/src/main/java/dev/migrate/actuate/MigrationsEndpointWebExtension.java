package dev.migrate.actuate;

import dev.migrate.engine.LockTimeoutException;
import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.EndpointWebExtension;

/** What the endpoint does over HTTP beyond what it does everywhere: who asks, and a status for each way to fail. */
@EndpointWebExtension(endpoint = MigrationsEndpoint.class)
public final class MigrationsEndpointWebExtension {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final MigrationsEndpoint endpoint;
    private final boolean writable;

    /**
     * Creates the extension of an endpoint.
     *
     * @param writable whether somebody may move databases, so that the page offers it
     */
    public MigrationsEndpointWebExtension(MigrationsEndpoint endpoint, boolean writable) {
        this.endpoint = endpoint;
        this.writable = writable;
    }

    /** Returns the page for people; what it shows it asks for by itself. */
    @ReadOperation(produces = "text/html")
    public WebEndpointResponse<String> page() {
        return new WebEndpointResponse<>(MigrationsPage.html(writable), MigrationsPage.TYPE);
    }

    /**
     * Moves a database: 200 with what was done, 400 with the reason if the request makes no sense, 409 while another
     * movement is on, 422 with the reason if it was refused or failed.
     *
     * @param command {@code upgrade}, {@code downgrade} or {@code stamp}
     * @param target any form of target
     * @param database the name of the database, which can be left out where there is only one
     * @param context the id of the context that has the database, which can be left out for the application's own
     * @param tenant the tenant, where the database has any; an upgrade without one is for all of them
     * @param dryRun whether to return what would be done instead of doing it
     */
    @WriteOperation
    public WebEndpointResponse<Object> move(
            SecurityContext security,
            @Nullable String command,
            @Nullable String target,
            @Nullable String database,
            @Nullable String context,
            @Nullable String tenant,
            @Nullable Boolean dryRun) {
        try {
            RequestedMovement movement = RequestedMovement.of(command, target, tenant, security.getPrincipal());
            return new WebEndpointResponse<>(
                    Boolean.TRUE.equals(dryRun)
                            ? endpoint.plan(movement, context, database)
                            : endpoint.run(movement, context, database));
        } catch (InvalidEndpointRequestException ex) {
            return new WebEndpointResponse<>(FailedMovement.because(ex), BAD_REQUEST);
        } catch (LockTimeoutException ex) {
            return new WebEndpointResponse<>(FailedMovement.because(String.valueOf(command), ex), CONFLICT);
        } catch (MigrateException ex) {
            return new WebEndpointResponse<>(FailedMovement.because(String.valueOf(command), ex), UNPROCESSABLE);
        }
    }
}
