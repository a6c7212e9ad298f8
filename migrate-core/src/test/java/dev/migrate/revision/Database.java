package dev.migrate.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A version table in memory that follows the graph's row changes, and checks after each one what is applied. */
final class Database {

    private final RevisionGraph graph;
    private final Set<String> applied;
    private Set<String> heads;
    private final List<String> rows = new ArrayList<>();

    private Database(RevisionGraph graph, Set<String> heads) {
        this.graph = graph;
        this.heads = heads;
        this.applied = new TreeSet<>(graph.ancestors(heads));
    }

    static Database at(RevisionGraph graph, String... heads) {
        return new Database(graph, new TreeSet<>(Set.of(heads)));
    }

    /** Goes up and returns what was applied, in order. */
    String upgrade(String... targets) {
        List<RevisionHeader> path =
                graph.upgradePath(Stream.of(targets).map(Target::parse).toList(), heads);
        for (RevisionHeader revision : path) {
            assertThat(applied).containsAll(revision.downRevisions()).doesNotContain(revision.id());
            applied.add(revision.id());
            become(graph.upgradeTransition(heads, revision));
        }
        return GraphText.ids(path);
    }

    /** Goes down and returns what was reverted, in order. */
    String downgrade(String target) {
        List<RevisionHeader> path = graph.downgradePath(Target.parse(target), heads);
        for (RevisionHeader revision : path) {
            assertThat(applied).contains(revision.id());
            applied.remove(revision.id());
            become(graph.downgradeTransition(heads, revision));
        }
        return GraphText.ids(path);
    }

    /** Returns the heads, separated by blanks. */
    String heads() {
        return String.join(" ", heads);
    }

    Set<String> applied() {
        return applied;
    }

    /** Returns the row changes so far, as {@code +inserted}, {@code -deleted} and {@code from>to}. */
    String rows() {
        return String.join(" ", rows);
    }

    private void become(HeadsTransition transition) {
        assertThat(transition.before()).isEqualTo(heads);
        Set<String> table = new TreeSet<>(heads);
        transition.deletes().forEach(id -> {
            assertThat(table.remove(id)).isTrue();
            rows.add("-" + id);
        });
        transition.updates().forEach(update -> {
            assertThat(table.remove(update.from()) && table.add(update.to())).isTrue();
            rows.add(update.from() + ">" + update.to());
        });
        transition.inserts().forEach(id -> {
            assertThat(table.add(id)).isTrue();
            rows.add("+" + id);
        });
        assertThat(table).isEqualTo(transition.after());
        heads = transition.after();
        assertThat(graph.ancestors(heads)).isEqualTo(applied);
        assertThat(graph.upgradePath(Target.parse("current"), heads)).isEmpty();
    }
}
