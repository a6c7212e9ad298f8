package dev.migrate.changelog.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ties the description in {@code src/main/vocabulary} to the readers: they are asked by revisions that are made of the
 * description, and the errors for names that nobody knows list those that the readers know.
 */
class VocabularyTests {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final SampleMaker SAMPLES = new SampleMaker(VOCABULARY);
    private static final RevisionValidator SCHEMA = new RevisionValidator(new SchemaWriter(VOCABULARY).write());

    /** Near to no name, so that the error lists all of them. */
    private static final String NOBODYS = "z".repeat(60);

    private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");

    @Test
    void everyChangeIsDescribed() {
        assertThat(VOCABULARY.changesByName().keySet())
                .as("Describe a new change in migrate-core/src/main/vocabulary, in the file of its group: what it "
                        + "'does' and its 'attributes'. Then run the tests of this package with -Dgolden.update=true.")
                .containsExactlyInAnyOrderElementsOf(known(RevisionText.of(NOBODYS, Map.of())));
    }

    @Test
    void everyKeyOfARevisionIsDescribed() {
        Shape revision = VOCABULARY.revision();
        assertThat(revision.attributes().stream().map(Attribute::name))
                .as("Describe keys of revisions in migrate-core/src/main/vocabulary/header.yaml.")
                .containsExactlyInAnyOrderElementsOf(known(RevisionText.of(Map.of(NOBODYS, "x"))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsReadIsDescribedOrRefusedOnPurpose(Place place) {
        for (Map<String, Object> sample : samples(place.shape())) {
            Map<String, Object> asking = new LinkedHashMap<>(sample);
            asking.put(NOBODYS, "x");
            for (String name : known(place.revision(asking))) {
                if (!place.shape().knows(name)) {
                    asking = new LinkedHashMap<>(sample);
                    asking.put(name, "x");
                    assertThat(RevisionText.error(place.revision(asking)))
                            .as(
                                    "'%s' reads '%s': describe it in migrate-core/src/main/vocabulary among the "
                                            + "attributes of '%s'. Then run the tests of this package with "
                                            + "-Dgolden.update=true.",
                                    place, name, place.shape().name())
                            .contains("'" + name + "'")
                            .contains("is not supported.");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsDescribedIsRead(Place place) {
        for (Map<String, Object> sample : samples(place.shape())) {
            assertPasses(place.revision(sample));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void requiredAttributesAreMissed(Place place) {
        for (Attribute attribute : place.shape().attributes()) {
            if (attribute.required()) {
                Map<String, Object> sample = SAMPLES.minimal(place.shape());
                sample.remove(attribute.name());
                assertFails(place.revision(sample), "The attribute '" + attribute.name() + "' of ", "is missing");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void defaultsAreTheSameAsNothing(Place place) {
        for (Attribute attribute : place.shape().attributes()) {
            if (attribute.absent() != null) {
                Map<String, Object> without = SAMPLES.with(place.shape(), attribute);
                without.remove(attribute.name());
                Map<String, Object> with = SAMPLES.with(place.shape(), attribute, attribute.absent());
                assertPasses(place.revision(with));
                assertThat(RevisionText.operation(place.revision(with)))
                        .as("'%s' with '%s: %s'", place, attribute.name(), attribute.absent())
                        .isEqualTo(RevisionText.operation(place.revision(without)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void nullIsTheSameAsNothingUnlessItCounts(Place place) {
        for (Attribute attribute : place.shape().attributes()) {
            Map<String, Object> sample = SAMPLES.with(place.shape(), attribute);
            boolean chosen = place.shape().rules().stream().anyMatch((rule) -> isChoice(rule, attribute.name()));
            sample.put(attribute.name(), null);
            if (attribute.required()) {
                assertFails(place.revision(sample), "The attribute '" + attribute.name() + "' of ", "is missing");
            } else if (attribute.nullCounts() || !chosen) {
                assertPasses(place.revision(sample));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void wrongValuesAreRefused(Place place) {
        for (Attribute attribute : place.shape().attributes()) {
            for (Object wrong : SampleValues.wrong(attribute)) {
                Map<String, Object> sample = SAMPLES.with(place.shape(), attribute, wrong);
                assertFails(place.revision(sample), "", "");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void rulesAreKept(Place place) {
        Shape shape = place.shape();
        for (Rule rule : shape.rules()) {
            if (rule instanceof Rule.ExactlyOne one) {
                assertNoneIsRefused(place, one.names());
                assertTwoAreRefused(place, one.names());
            } else if (rule instanceof Rule.AtMostOne one) {
                assertTwoAreRefused(place, one.names());
            } else if (rule instanceof Rule.AtLeastOne some) {
                assertNoneIsRefused(place, some.names());
            } else if (rule instanceof Rule.Needs needs) {
                Map<String, Object> sample = SAMPLES.with(shape, shape.attribute(needs.name()));
                needs.others().forEach(sample::remove);
                assertFails(place.revision(sample), "", "is missing");
                for (String other : needs.others()) {
                    Map<String, Object> enough = new LinkedHashMap<>(sample);
                    enough.putAll(SAMPLES.with(shape, shape.attribute(other)));
                    assertPasses(place.revision(enough));
                }
            }
        }
    }

    @Test
    void aTextStandsForTheChangesThatHaveAShorthand() {
        for (Shape change : VOCABULARY.changes()) {
            String text = RevisionText.of(change.name(), "text");
            if (change.shorthand() != null) {
                assertPasses(text);
                assertThat(RevisionText.operation(text))
                        .isEqualTo(RevisionText.operation(
                                RevisionText.of(change.name(), Map.of(change.shorthand(), "text"))));
            } else {
                assertFails(text, "must be a map", "");
            }
        }
    }

    @Test
    void aChangeIsOneKey() {
        assertFails("revision: 1a\nupgrade:\n- {}\n", "not a map of 0 keys", "");
        assertFails("revision: 1a\nupgrade:\n- {empty: {}, stop: {message: x}}\n", "not a map of 2 keys", "");
    }

    @Test
    void keysOfRevisionsAreReadAndWrongOnesRefused() {
        Shape revision = VOCABULARY.revision();
        for (Attribute attribute : revision.attributes()) {
            Map<String, Object> sample = SAMPLES.with(revision, attribute);
            assertPasses(RevisionText.of(sample));
            for (Object wrong : SampleValues.wrong(attribute)) {
                assertFails(RevisionText.of(SAMPLES.with(revision, attribute, wrong)), "", "");
            }
            if (attribute.required()) {
                sample.remove(attribute.name());
                assertFails(RevisionText.of(sample), "The revision has no id.", "");
            }
        }
        assertFails("revision: 1a\ndowngrade: []\n", "a downgrade and no upgrade", "");
    }

    static Stream<Place> places() {
        return Place.all(VOCABULARY).stream();
    }

    /** Returns the minimal attributes, and one more at a time. */
    private static List<Map<String, Object>> samples(Shape shape) {
        return Stream.concat(
                        Stream.of(SAMPLES.minimal(shape)),
                        shape.attributes().stream().map((attribute) -> SAMPLES.with(shape, attribute)))
                .toList();
    }

    private static boolean isChoice(Rule rule, String name) {
        return (rule instanceof Rule.ExactlyOne one && one.names().contains(name))
                || (rule instanceof Rule.AtLeastOne some && some.names().contains(name));
    }

    private static void assertNoneIsRefused(Place place, List<String> names) {
        Map<String, Object> sample = SAMPLES.minimal(place.shape());
        names.forEach(sample::remove);
        assertFails(place.revision(sample), "", "");
    }

    private static void assertTwoAreRefused(Place place, List<String> names) {
        for (String first : names) {
            for (String second : names) {
                if (!first.equals(second)) {
                    Map<String, Object> sample =
                            SAMPLES.with(place.shape(), place.shape().attribute(first));
                    Attribute other = place.shape().attribute(second);
                    sample.put(second, SAMPLES.value(other));
                    assertFails(place.revision(sample), "exclude each other", "");
                }
            }
        }
    }

    /** Both the reader and the schema take it. */
    private static void assertPasses(String revision) {
        assertThat(RevisionText.error(revision)).as(revision).isEmpty();
        assertThat(SCHEMA.errors(revision)).as(revision).isEmpty();
    }

    /** Neither the reader nor the schema takes it. */
    private static void assertFails(String revision, String start, String end) {
        assertThat(RevisionText.error(revision))
                .as(revision)
                .isNotEmpty()
                .contains(start)
                .contains(end);
        assertThat(SCHEMA.errors(revision)).as(revision).isNotEmpty();
    }

    private static Set<String> known(String revision) {
        String error = RevisionText.error(revision);
        assertThat(error).as(revision).contains(NOBODYS).contains("Known here: ");
        Matcher name = QUOTED.matcher(error.substring(error.indexOf("Known here: ")));
        Set<String> names = new TreeSet<>();
        name.results().forEach((result) -> names.add(result.group(1)));
        return names;
    }
}
