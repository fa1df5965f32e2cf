package dev.jpamigrations;

import static java.util.stream.Collectors.joining;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Patterns of objects that are left alone, whoever made them: {@code index ix_report_*}, {@code table shedlock}, {@code column
 * users.legacy_*}. {@code *} stands for any text.
 */
public final class Keep {

    /** Leaves nothing alone. */
    public static final Keep NOTHING = new Keep(List.of());

    private static final Map<String, Set<Kind>> KINDS = new TreeMap<>(Map.of(
            "schema", EnumSet.of(Kind.NAMESPACE),
            "type", EnumSet.of(Kind.ENUM_TYPE, Kind.COMPOSITE_TYPE),
            "sequence", EnumSet.of(Kind.SEQUENCE),
            "table", EnumSet.of(Kind.TABLE),
            "column", EnumSet.of(Kind.COLUMN),
            "index", EnumSet.of(Kind.INDEX),
            "constraint", EnumSet.of(Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.FOREIGN_KEY, Kind.CHECK)));

    private final List<Rule> rules;

    private Keep(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    private record Rule(Set<Kind> kinds, Pattern name) {

        boolean covers(ObjectRef object) {
            return kinds.contains(object.kind())
                    && names(object).anyMatch(each -> name.matcher(each).matches());
        }

        /** The object as people call it: with and without its schema, a constraint or an index without its table too. */
        private static Stream<String> names(ObjectRef object) {
            ObjectName owner = object.object();
            if (object.member() == null) {
                return Stream.of(owner.name(), owner.namespace() + "." + owner.name());
            }
            String local = owner.name() + "." + object.member();
            Stream<String> full = Stream.of(local, owner.namespace() + "." + local);
            return object.kind() == Kind.COLUMN ? full : Stream.concat(Stream.of(object.member()), full);
        }
    }

    /**
     * Reads patterns.
     *
     * @param patterns a kind of object and a name each
     * @throws MigrationException {@code [MalformedKeep]} for each that is none
     */
    public static Keep of(List<String> patterns) {
        List<Problem> problems = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (String pattern : patterns) {
            String[] words = pattern.strip().split("\\s+");
            Set<Kind> kinds = KINDS.get(words[0].toLowerCase(Locale.ROOT));
            if (words.length != 2 || kinds == null) {
                problems.add(malformed(pattern));
            } else {
                rules.add(new Rule(kinds, glob(words[1])));
            }
        }
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return new Keep(rules);
    }

    /** The pattern that covers one object. */
    static String pattern(ObjectRef object) {
        String kind = KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(object.kind()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return kind + " " + object.path();
    }

    private static Pattern glob(String text) {
        return Pattern.compile(
                Stream.of(text.split("\\*", -1)).map(Pattern::quote).collect(joining(".*")));
    }

    private static Problem malformed(String pattern) {
        return new Problem(
                "MalformedKeep",
                Location.nowhere(),
                "\"" + pattern + "\" in keep names no object.",
                "Write a kind (" + String.join(", ", KINDS.keySet())
                        + ") and a name in which * stands for any text: index ix_report_*, column users.legacy_*.");
    }

    /** Whether an object is to be left alone. */
    boolean covers(ObjectRef object) {
        return rules.stream().anyMatch(rule -> rule.covers(object));
    }
}
