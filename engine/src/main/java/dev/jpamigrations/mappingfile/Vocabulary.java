package dev.jpamigrations.mappingfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements that mapping files are made of, as {@code vocabulary.txt} lists them. */
final class Vocabulary {

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, List<String>> constants = new HashMap<>();

    /**
     * An element.
     *
     * @param annotation the simple name of the annotation that it stands for, empty for none
     * @param terms what it may hold, in order
     */
    record Entry(String annotation, List<Term> terms) {

        Entry {
            terms = List.copyOf(terms);
        }

        Optional<Term> term(String name) {
            return terms.stream().filter(term -> term.name().equals(name)).findFirst();
        }
    }

    private Vocabulary() {}

    /** The vocabulary as a line of Hibernate reads it. */
    static Vocabulary of(HibernateLine line) {
        Vocabulary vocabulary = new Vocabulary();
        try (InputStream content = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(text -> !text.isBlank() && !text.startsWith("#"))
                    .forEach(text -> vocabulary.add(text, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    private void add(String text, HibernateLine line) {
        if (text.startsWith(":")) {
            List<String> words = List.of(text.substring(1).split(" +"));
            constants.put(words.get(0), words.subList(1, words.size()));
            return;
        }
        String[] halves = text.split(Pattern.quote("|"), 2);
        String[] head = halves[0].split("=", 2);
        entries.put(head[0].strip(), new Entry(head.length > 1 ? head[1].strip() : "", terms(halves[1].strip(), line)));
    }

    private static List<Term> terms(String words, HibernateLine line) {
        return Stream.of(words.split(" +"))
                .filter(word -> !word.isEmpty())
                .map(word -> Term.parse(word, line))
                .collect(Collectors.toList());
    }

    /** What is known of an element; empty for one that is no part of Jakarta Persistence. */
    Optional<Entry> entry(String element) {
        return Optional.ofNullable(entries.get(element));
    }

    /** The constants of an enum, sorted. */
    List<String> constants(String enumType) {
        return constants.getOrDefault(enumType, List.of());
    }
}
