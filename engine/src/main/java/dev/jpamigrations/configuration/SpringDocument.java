package dev.jpamigrations.configuration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One document of a Spring configuration file, its names in dotted form.
 *
 * <p>Source: Spring Boot reference, Externalized Configuration ("Working With Multi-Document Files").
 *
 * @param values the values by name, placeholders not yet replaced
 */
record SpringDocument(Map<String, String> values) {

    private static final Pattern PROPERTIES_SEPARATOR = Pattern.compile("(?m)^[#!]---\\s*$");

    /** {@code name: @name@}, which Maven's resource filtering replaces and YAML refuses to read. */
    private static final Pattern UNFILTERED = Pattern.compile("(?m)(:\\s+)(@[^@\\s]+@)\\s*$");

    SpringDocument {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    static List<SpringDocument> ofProperties(String text) {
        return PROPERTIES_SEPARATOR
                .splitAsStream(text)
                .map(SpringDocument::properties)
                .toList();
    }

    /** @throws org.yaml.snakeyaml.error.YAMLException where the text is no YAML */
    static List<SpringDocument> ofYaml(String text) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        List<SpringDocument> documents = new ArrayList<>();
        for (Object root : yaml.loadAll(UNFILTERED.matcher(text).replaceAll("$1'$2'"))) {
            Map<String, String> values = new TreeMap<>();
            flatten("", root, values);
            documents.add(new SpringDocument(values));
        }
        return documents;
    }

    /** Whether the document applies: it names no profiles, or one of its expressions holds. */
    boolean appliesTo(Set<String> profiles) {
        String condition = values.getOrDefault("spring.config.activate.on-profile", "");
        return condition.isBlank()
                || Stream.of(condition.split("[,|]"))
                        .anyMatch(all -> Stream.of(all.split("&")).allMatch(name -> holds(name.strip(), profiles)));
    }

    private static boolean holds(String name, Set<String> profiles) {
        return name.startsWith("!") ? !profiles.contains(name.substring(1)) : profiles.contains(name);
    }

    private static SpringDocument properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return new SpringDocument(values);
    }

    private static void flatten(String name, Object node, Map<String, String> values) {
        if (node instanceof Map<?, ?> map) {
            map.forEach(
                    (key, value) -> flatten(name.isEmpty() ? String.valueOf(key) : name + "." + key, value, values));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(name + "[" + i + "]", list.get(i), values);
            }
        } else {
            values.put(name, node == null ? "" : node.toString());
        }
    }
}
