package dev.migrate.autogenerate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as people give them: plain ones, words that SQL keeps for itself, capitals, blanks, and very long ones. */
final class RandomNames {

    private static final List<String> PLAIN = List.of(
            "name",
            "status",
            "amount",
            "created_at",
            "owner_id",
            "note",
            "price",
            "kind",
            "version",
            "code",
            "city",
            "email",
            "total",
            "rate",
            "a",
            "b",
            "x1",
            "ref_no",
            "weight",
            "active");

    private static final List<String> ODD = List.of(
            "order",
            "user",
            "group",
            "select",
            "Name",
            "createdAt",
            "Full Name",
            "value",
            "key",
            "Größe",
            "per_cent%",
            "check",
            "end",
            "with-dash",
            "dollar$");

    private static final List<String> TABLES =
            List.of("orders", "customer", "item", "invoice", "account", "line", "address", "product", "tag", "event");

    private static final List<String> ODD_TABLES =
            List.of("order", "Table One", "userGroup", "group", "UPPER_and_lower");

    private final Dice dice;
    private final Set<String> taken = new HashSet<>();
    private int number;

    RandomNames(Dice dice, int number) {
        this.dice = dice;
        this.number = number;
    }

    String column(List<String> others) {
        Set<String> used =
                new HashSet<>(others.stream().map(RandomNames::folded).toList());
        String name = dice.pick(dice.percent(80) ? PLAIN : ODD);
        return used.contains(folded(name)) ? name.strip() + "_" + ++number : name;
    }

    String table() {
        String name = dice.pick(dice.percent(75) ? TABLES : ODD_TABLES);
        return taken.add(folded(name)) ? name : name + "_" + ++number;
    }

    /** Returns a name that no constraint, index, sequence or type has. */
    String object(String prefix) {
        String name = prefix + "_" + ++number;
        if (dice.percent(5)) {
            return name + "_" + "long".repeat(12);
        }
        return dice.percent(12) ? prefix.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
