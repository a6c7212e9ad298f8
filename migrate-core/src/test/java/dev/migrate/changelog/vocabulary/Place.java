package dev.migrate.changelog.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Where attributes may stand: in a change, or in a part somewhere inside of it.
 *
 * @param path what to call it, for example {@code createTable/columns/constraints}
 * @param change the change
 * @param shape whose attributes stand here
 * @param around puts attributes that stand here into those of a whole change
 */
record Place(String path, Shape change, Shape shape, UnaryOperator<Map<String, Object>> around) {

    static List<Place> all(Vocabulary vocabulary) {
        List<Place> places = new ArrayList<>();
        for (Shape change : vocabulary.changes()) {
            new Place(change.name(), change, change, UnaryOperator.identity()).addTo(places, vocabulary);
        }
        return places;
    }

    private void addTo(List<Place> places, Vocabulary vocabulary) {
        places.add(this);
        SampleMaker samples = new SampleMaker(vocabulary);
        for (Attribute attribute : shape.attributes()) {
            if (attribute.kind() instanceof Kind.ListOf list) {
                Shape part = vocabulary.part(list.part());
                within(attribute, part, (inner) -> samples.with(shape, attribute, samples.items(part, inner)))
                        .addTo(places, vocabulary);
            } else if (attribute.kind() instanceof Kind.MapOf map) {
                within(attribute, vocabulary.part(map.part()), (inner) -> samples.with(shape, attribute, inner))
                        .addTo(places, vocabulary);
            }
        }
    }

    private Place within(Attribute attribute, Shape part, UnaryOperator<Map<String, Object>> wrap) {
        return new Place(path + "/" + attribute.name(), change, part, (inner) -> around.apply(wrap.apply(inner)));
    }

    /** Returns the text of a revision with this change alone. */
    String revision(Map<String, Object> attributes) {
        return RevisionText.of(change.name(), around.apply(attributes));
    }

    @Override
    public String toString() {
        return path;
    }
}
