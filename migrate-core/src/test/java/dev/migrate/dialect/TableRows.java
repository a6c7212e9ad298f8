package dev.migrate.dialect;

import dev.migrate.model.Column;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values in the columns of all tables, to find out whether they are still there. */
record TableRows(Map<String, List<String>> columns) {

    static TableRows of(LiveDatabase live, SchemaModel model) {
        Map<String, List<String>> columns = new TreeMap<>();
        for (Table table : model.tables()) {
            for (Column column : table.columns()) {
                columns.put(table.name() + "." + column.name(), values(live, table, column));
            }
        }
        return new TableRows(columns);
    }

    /** Returns the columns that hold other values now, or are gone. */
    List<String> lostIn(LiveDatabase live, SchemaModel model) {
        Map<String, List<String>> now = of(live, model).columns;
        List<String> lost = new ArrayList<>();
        columns.forEach((name, values) -> {
            if (!values.equals(now.get(name))) {
                lost.add(name);
            }
        });
        return lost;
    }

    /** Each value stands beside the row's key, so that none may change its place. */
    private static List<String> values(LiveDatabase live, Table table, Column column) {
        Dialect dialect = live.dialect();
        String key = table.column("id").isPresent() ? dialect.quote("id") + ", " : "";
        String sql = "select " + key + dialect.quote(column.name()) + " from " + dialect.quote(table.name());
        return live.query(sql).stream().sorted().toList();
    }
}
