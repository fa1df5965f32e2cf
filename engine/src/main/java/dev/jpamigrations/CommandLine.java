package dev.jpamigrations;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed after {@code dev.jpamigrations.Main}: a verb and its options, which are called as the properties of the plugin
 * without their prefix.
 *
 * @param verb the verb
 * @param values the values of the options that were given
 */
record CommandLine(Verb verb, Map<String, String> values) {

    private static final List<String> EVERYWHERE = List.of("url", "user");
    private static final List<String> SWITCHES = List.of("checkHeads", "dryRun", "prove", "purge", "sql", "verbose");

    /** The verbs, in the order in which the usage lists them. */
    enum Verb {
        UPGRADE("applies revisions", "target", "dryRun", "sql", "output", "properties", "tag", "lockTimeout"),
        DOWNGRADE("reverts revisions", "target", "dryRun", "sql", "output", "properties", "tag", "lockTimeout"),
        STAMP(
                "records revisions without running them",
                "target",
                "prove",
                "shadowUrl",
                "properties",
                "purge",
                "accept",
                "sql",
                "output"),
        CURRENT("tells where the database is", "checkHeads", "format", "output"),
        HEADS("lists the revisions that nothing follows", "format", "output"),
        BRANCHES("lists the revisions that several others follow", "format", "output"),
        HISTORY("lists revisions, newest first", "range", "verbose", "format", "output"),
        SHOW("tells all of one revision", "target", "format", "output"),
        STATUS("tells how every revision stands to the database", "format", "output");

        private final String deed;

        @SuppressWarnings("ImmutableEnumChecker") // Lists of List.of do not change.
        private final List<String> options;

        Verb(String deed, String... options) {
            this.deed = deed;
            this.options = List.of(options);
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private List<String> allOptions() {
            return Stream.concat(options.stream(), EVERYWHERE.stream()).toList();
        }
    }

    CommandLine {
        values = new TreeMap<>(values);
    }

    /**
     * Reads {@code --name=value}, {@code --name value}, and {@code --name} for what is either so or not.
     *
     * @throws MigrationException {@code [Usage]}
     */
    static CommandLine parse(String... arguments) {
        Iterator<String> words = Arrays.asList(arguments).iterator();
        String word = words.hasNext() ? words.next() : "";
        Verb verb = Stream.of(Verb.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> refused(word.isEmpty() ? "No command was given." : "\"" + word + "\" is no command."));
        Map<String, String> values = new TreeMap<>();
        while (words.hasNext()) {
            option(verb, words.next(), words, values);
        }
        return new CommandLine(verb, values);
    }

    private static void option(Verb verb, String word, Iterator<String> rest, Map<String, String> values) {
        int equals = word.indexOf('=');
        String name = word.startsWith("--") ? word.substring(2, equals < 0 ? word.length() : equals) : "";
        if (!verb.allOptions().contains(name)) {
            throw refused("\"" + word + "\" is no option of " + verb.word() + ".");
        }
        String value;
        if (equals >= 0) {
            value = word.substring(equals + 1);
        } else if (SWITCHES.contains(name)) {
            value = "true";
        } else if (rest.hasNext()) {
            value = rest.next();
        } else {
            throw refused("--" + name + " needs a value.");
        }
        if (SWITCHES.contains(name) && !List.of("true", "false").contains(value)) {
            throw refused("--" + name + " is true or false.");
        }
        if (values.put(name, value) != null) {
            throw refused("--" + name + " was given twice.");
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean isSet(String name) {
        return "true".equals(values.get(name));
    }

    /** What can be typed. */
    static String usage() {
        return Stream.concat(
                        Stream.of("java -cp … dev.jpamigrations.Main COMMAND [--option=value …]", ""),
                        Stream.of(Verb.values()).map(CommandLine::usage))
                .collect(Collectors.joining("\n"));
    }

    private static String usage(Verb verb) {
        return String.format(
                "  %-10s %s%n             %s",
                verb.word(),
                verb.deed,
                verb.allOptions().stream().map(option -> "--" + option).collect(Collectors.joining(" ")));
    }

    static MigrationException refused(String fact) {
        return MigrationException.user(new Problem("Usage", Location.nowhere(), fact, usage()));
    }
}
