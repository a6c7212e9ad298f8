package dev.migrate.command;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine.ParseResult;

/**
 * Turns the application into a tool where its first argument is {@code migrate}: its beans are there as far as a command
 * needs them, and nothing else of it runs.
 *
 * <p>Standard output belongs to the command's result alone. Whatever else writes to it, above all the application's
 * logging, goes to standard error for as long as the process lives.
 */
final class CommandMode implements SpringApplicationRunListener, Ordered {

    private final SpringApplication application;
    private final @Nullable CommandArguments arguments;
    private final Console console = Console.of(StandardStreams.result(), StandardStreams.messages());
    private TypedCommand typed = TypedCommand.NONE;

    /** Called by Spring Boot, which looks for this signature. */
    CommandMode(SpringApplication application, String[] arguments) {
        this.application = application;
        this.arguments =
                UnderTest.isRunning() ? null : CommandArguments.of(arguments).orElse(null);
    }

    /** Ends the process already here where help is all that was asked for, or the command was typed wrongly. */
    @Override
    public void starting(ConfigurableBootstrapContext bootstrapContext) {
        if (arguments == null) {
            return;
        }
        typed = TypedCommand.of(arguments.command(), console);
        if (typed.command() == null) {
            end(typed.exitCode());
        }
        // A tool's context isn't the one that was processed ahead of time: no server, and nothing that must be there
        // early.
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setAddCommandLineProperties(false);
        StandardStreams.keepOutputForResults();
    }

    @Override
    public void environmentPrepared(
            ConfigurableBootstrapContext bootstrapContext, ConfigurableEnvironment environment) {
        if (arguments != null) {
            application.setWebApplicationType(WebApplicationType.NONE);
            new CommandEnvironment(arguments.properties()).prepare(environment);
        }
    }

    @Override
    public void contextPrepared(ConfigurableApplicationContext context) {
        if (arguments != null) {
            QuietApplication.quieten(context);
            context.getBeanFactory().registerSingleton("migrateRunProgress", new RunProgress(console));
        }
    }

    /** Runs the command before any runner of the application would, and ends the process. */
    @Override
    public void started(ConfigurableApplicationContext context, @Nullable Duration timeTaken) {
        Command command = typed.command();
        ParseResult given = typed.given();
        if (command != null && given != null) {
            QuietApplication.ready(context);
            int code = new CommandLineTool(context, console).run(command, given);
            end(SpringApplication.exit(context, () -> code));
        }
    }

    private void end(int code) {
        console.resultStream().flush();
        System.exit(code);
    }

    /** Before all others, so that they too see the changed application. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
