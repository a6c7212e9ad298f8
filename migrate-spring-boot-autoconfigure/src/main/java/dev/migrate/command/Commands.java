package dev.migrate.command;

import java.util.List;

/** All commands, in the order in which the help lists them. */
final class Commands {

    private Commands() {}

    static List<Command> all() {
        return List.of(
                new CurrentCommand(),
                new HistoryCommand(),
                new HeadsCommand(),
                new BranchesCommand(),
                new ShowCommand(),
                new UpgradeCommand(),
                new DowngradeCommand(),
                new StampCommand(),
                new RevisionCommand(),
                new MergeCommand(),
                new RebaseCommand(),
                new SquashCommand(),
                new CheckCommand(),
                new RepairCommand(),
                new AdoptCommand());
    }
}
