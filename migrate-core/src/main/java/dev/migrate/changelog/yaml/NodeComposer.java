package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes nodes of events without recursion, within limits of depth and repetition. */
final class NodeComposer {

    private final YamlEvents events;
    private final YamlLimits limits;
    private final boolean lastKeyCounts;
    private final Map<String, SizedNode> anchors = new HashMap<>();
    private long aliasedNodes;

    NodeComposer(YamlEvents events, YamlLimits limits) {
        this(events, limits, false);
    }

    /** Takes the last value of a key that is there twice, if that is wanted; else that is an error. */
    NodeComposer(YamlEvents events, YamlLimits limits, boolean lastKeyCounts) {
        this.events = events;
        this.limits = limits;
        this.lastKeyCounts = lastKeyCounts;
    }

    /** Returns the node that starts with this event and takes all its events from the stream. */
    YamlNode compose(Event first) {
        return compose(first, ScalarRule.AS_WRITTEN);
    }

    /** Returns the same with a rule applied to every scalar in it. */
    YamlNode compose(Event first, ScalarRule rule) {
        Deque<NodeFrame> open = new ArrayDeque<>();
        Event event = first;
        while (true) {
            SourceLocation place = events.at(event);
            SizedNode done = null;
            if (event instanceof CollectionStartEvent start) {
                checkDepth(open.size() + 1, place);
                open.push(frame(start, place));
            } else if (event instanceof CollectionEndEvent) {
                NodeFrame frame = open.pop();
                place = frame.location;
                done = named(frame.anchor, frame.finish());
            } else if (event instanceof AliasEvent alias) {
                done = repeated(alias.getAnchor(), place);
            } else if (event instanceof ScalarEvent scalar) {
                done = named(scalar.getAnchor(), new SizedNode(scalar(scalar, place, rule), 1));
            }
            if (done != null) {
                NodeFrame parent = open.peek();
                if (parent == null) {
                    return done.node();
                }
                parent.add(done, place);
            }
            event = events.next();
        }
    }

    /** Takes the events of the node that starts with this event from the stream and keeps nothing. */
    void skip(Event first) {
        int depth = 0;
        Event event = first;
        while (true) {
            if (event instanceof CollectionStartEvent) {
                depth++;
                checkDepth(depth, events.at(event));
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
            event = events.next();
        }
    }

    /** One level is the document's own map. */
    private void checkDepth(int depth, SourceLocation place) {
        if (depth >= limits.depth()) {
            throw new MigrateException(
                    "Lists and maps are nested more than " + limits.depth() + " levels deep.", place, "Flatten them.");
        }
    }

    private NodeFrame frame(CollectionStartEvent event, SourceLocation place) {
        if (event instanceof MappingStartEvent) {
            StandardTags.checkMap(event.getTag(), place);
            return new NodeFrame.MapFrame(place, event.getAnchor(), lastKeyCounts);
        }
        StandardTags.checkList(event.getTag(), place);
        return new NodeFrame.ListFrame(place, event.getAnchor());
    }

    private static YamlScalar scalar(ScalarEvent event, SourceLocation place, ScalarRule rule) {
        String tag = event.getTag();
        StandardTags.checkScalar(tag, place);
        boolean plain = StandardTags.isTyped(tag) || (event.isPlain() && !StandardTags.isText(tag));
        int textLine = (event.isLiteral() || event.isFolded()) ? place.line() + 1 : place.line();
        return new YamlScalar(rule.apply(event.getValue(), event.getStartMark()), plain, place, textLine);
    }

    private SizedNode named(@Nullable String anchor, SizedNode node) {
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private SizedNode repeated(String anchor, SourceLocation place) {
        SizedNode target = anchors.get(anchor);
        if (target == null) {
            throw new MigrateException(
                    "The alias " + Quoted.of("*" + anchor) + " names no anchor that ends before it.",
                    place,
                    "Put the anchor " + Quoted.of("&" + anchor) + " before it.");
        }
        aliasedNodes += target.size();
        if (aliasedNodes > limits.aliasedNodes()) {
            throw new MigrateException(
                    "Aliases repeat more than " + limits.aliasedNodes() + " nodes.", place, "Use fewer aliases.");
        }
        return target;
    }
}
