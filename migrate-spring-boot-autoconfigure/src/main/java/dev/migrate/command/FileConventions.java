package dev.migrate.command;

import dev.migrate.autogenerate.PostWriteHook;
import dev.migrate.changelog.file.FileTemplate;
import dev.migrate.changelog.file.RevisionFolder;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;

/** How a project calls the files of new revisions, and what it runs once one is written. */
final class FileConventions {

    private static final String PREFIX = "autogenerate.";

    private final FileTemplate names;
    private final List<PostWriteHook> hooks;
    private final Console console;

    private FileConventions(FileTemplate names, List<PostWriteHook> hooks, Console console) {
        this.names = names;
        this.hooks = hooks;
        this.console = console;
    }

    /**
     * Reads them from the application's properties.
     *
     * @throws dev.migrate.error.MigrateException if the template or a command can't be read
     */
    static FileConventions of(Invocation invocation) {
        FileTemplate names = invocation
                .setting(PREFIX + "file-template", Bindable.of(String.class))
                .map(FileTemplate::parse)
                .orElse(FileTemplate.STANDARD);
        List<PostWriteHook> hooks =
                invocation.setting(PREFIX + "post-write", Bindable.listOf(String.class)).orElse(List.of()).stream()
                        .map(PostWriteHook::parse)
                        .toList();
        return new FileConventions(names, hooks, invocation.console());
    }

    /** Returns how files are called. */
    FileTemplate names() {
        return names;
    }

    /**
     * Writes a file that isn't there yet, and runs what comes after it.
     *
     * @throws dev.migrate.error.MigrateException if it can't be written, or a command fails; then the file stays
     */
    Path write(RevisionFolder folder, String name, String text) {
        Path file = folder.write(name, text);
        hooks.forEach((hook) -> hook.run(file, Path.of("").toAbsolutePath(), console::message));
        return file;
    }
}
