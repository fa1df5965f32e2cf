package dev.jpamigrations.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hibernate's {@code @GenericGenerator} where it counts by a sequence.
 *
 * @param sequenceName {@code sequence_name}
 * @param initialValue {@code initial_value}
 * @param increment {@code increment_size}
 */
record GenericGenerator(Optional<String> sequenceName, long initialValue, long increment) {

    private static final long INCREMENT = 50;

    /** Empty for generators that need nothing in the database. */
    static Optional<GenericGenerator> of(AnnotationView definition) {
        String strategy = definition.text("strategy");
        String type = definition.type("type").map(use -> use.name()).orElse(strategy);
        boolean sequence = type.equals("native")
                || type.equals("sequence")
                || type.equals("enhanced-sequence")
                || type.endsWith("SequenceStyleGenerator");
        if (!sequence) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        definition
                .list("parameters")
                .forEach(parameter -> parameters.put(parameter.text("name"), parameter.text("value")));
        return Optional.of(new GenericGenerator(
                Optional.ofNullable(parameters.get("sequence_name")),
                Long.parseLong(parameters.getOrDefault("initial_value", "1")),
                Long.parseLong(parameters.getOrDefault("increment_size", Long.toString(INCREMENT)))));
    }
}
