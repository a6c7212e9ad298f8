package dev.migrate.autogenerate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds partners for things on both sides, round by round; who has found one is out. For one thread.
 *
 * @param <W> the kind of the wanted things
 * @param <A> the kind of the things in the database
 */
final class Matching<W, A> {

    private final List<W> wanted;
    private final List<A> actual;

    Matching(List<? extends W> wanted, List<? extends A> actual) {
        this.wanted = new ArrayList<>(wanted);
        this.actual = new ArrayList<>(actual);
    }

    /**
     * Pairs what has the same key.
     *
     * @param wantedKey the key, or {@code null} for what takes no part
     * @param actualKey the key, or {@code null} for what takes no part
     * @param better which of several partners is to be preferred
     */
    <K> void pair(
            Function<W, @Nullable K> wantedKey,
            Function<A, @Nullable K> actualKey,
            BiPredicate<W, A> better,
            BiConsumer<W, A> found) {
        Map<K, List<A>> candidates = new HashMap<>();
        for (A thing : actual) {
            K key = actualKey.apply(thing);
            if (key != null) {
                candidates.computeIfAbsent(key, (ignored) -> new ArrayList<>()).add(thing);
            }
        }
        // Who has a better partner chooses first, lest another one takes it.
        round(wantedKey, candidates, (thing, candidate) -> better.test(thing, candidate), found);
        round(wantedKey, candidates, (thing, candidate) -> true, found);
    }

    private <K> void round(
            Function<W, @Nullable K> wantedKey,
            Map<K, List<A>> candidates,
            BiPredicate<W, A> fits,
            BiConsumer<W, A> found) {
        for (Iterator<W> things = wanted.iterator(); things.hasNext(); ) {
            W thing = things.next();
            K key = wantedKey.apply(thing);
            List<A> same = (key == null) ? List.of() : candidates.getOrDefault(key, List.of());
            for (Iterator<A> partners = same.iterator(); partners.hasNext(); ) {
                A partner = partners.next();
                if (fits.test(thing, partner)) {
                    partners.remove();
                    things.remove();
                    removeActual(partner);
                    found.accept(thing, partner);
                    break;
                }
            }
        }
    }

    /** Takes out things of the database that need no partner. */
    void ignoreActual(Predicate<A> needless) {
        actual.removeIf(needless);
    }

    private void removeActual(A partner) {
        for (int i = 0; i < actual.size(); i++) {
            if (actual.get(i) == partner) {
                actual.remove(i);
                return;
            }
        }
    }

    List<W> wanted() {
        return wanted;
    }

    List<A> actual() {
        return actual;
    }
}
