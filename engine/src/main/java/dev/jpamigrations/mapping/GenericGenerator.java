package dev.jpamigrations.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hibernate's {@code @GenericGenerator} where it counts by a sequence.
 *
 * @param sequenceName {@code sequence_name}
 * @param initialValue {@code initial_value}
 * @param increment {@code increment_size}
 */
record GenericGenerator(Optional<String> sequenceName, long initialValue, long increment) {

    private static final long INCREMENT = 50;

    private static final String SEQUENCE_STYLE = "org.hibernate.id.enhanced.SequenceStyleGenerator";

    /** Those that take one number at a time ({@code StandardOptimizerDescriptor#isPooled}). */
    private static final Set<String> NOT_POOLED = Set.of("none", "hilo", "legacy-hilo");

    /** Empty for generators that need nothing in the database. */
    static Optional<GenericGenerator> of(AnnotationView definition, TypeIndex index) {
        String strategy = definition.text("strategy");
        String type = definition.type("type").map(use -> use.name()).orElse(strategy);
        boolean sequence = type.equals("native")
                || type.equals("sequence")
                || type.equals("enhanced-sequence")
                || index.isSubtype(type, SEQUENCE_STYLE);
        if (!sequence) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        definition
                .list("parameters")
                .forEach(parameter -> parameters.put(parameter.text("name"), parameter.text("value")));
        boolean pooled = !NOT_POOLED.contains(parameters.getOrDefault("optimizer", ""));
        return Optional.of(new GenericGenerator(
                Optional.ofNullable(parameters.get("sequence_name"))
                        .or(() -> Optional.ofNullable(parameters.get("sequence"))),
                Long.parseLong(parameters.getOrDefault("initial_value", "1")),
                pooled ? Long.parseLong(parameters.getOrDefault("increment_size", Long.toString(INCREMENT))) : 1));
    }
}
