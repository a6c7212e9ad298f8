package dev.migrate.command;

import java.lang.StackWalker.StackFrame;

/** Whether Spring Boot's test support starts the application: ending the process would end the tests. */
final class UnderTest {

    private static final String TEST_SUPPORT = "org.springframework.boot.test.context.";

    private UnderTest() {}

    static boolean isRunning() {
        return StackWalker.getInstance()
                .walk((frames) ->
                        frames.map(StackFrame::getClassName).anyMatch((name) -> name.startsWith(TEST_SUPPORT)));
    }
}
