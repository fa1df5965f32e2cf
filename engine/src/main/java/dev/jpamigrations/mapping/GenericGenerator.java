package dev.jpamigrations.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hibernate's {@code @GenericGenerator}, by the kind of its generator ({@code StandardIdentifierGeneratorFactory}).
 *
 * @param kind what it needs in the database
 * @param parameters its parameters by name
 */
record GenericGenerator(Kind kind, Map<String, String> parameters) {

    /** What a generator needs in the database. */
    enum Kind {
        SEQUENCE,
        TABLE,
        IDENTITY,
        NOTHING
    }

    private static final String PACKAGE = "org.hibernate.id.";

    /** Names of generators that mean one without being defined ({@code GeneratorStrategies#mapLegacyNamedGenerator}). */
    private static final Set<String> STANDING_NAMES = Set.of(
            "assigned",
            "enhanced-sequence",
            "enhanced-table",
            "foreign",
            "guid",
            "identity",
            "increment",
            "native",
            "select",
            "sequence",
            "table",
            "uuid",
            "uuid.hex",
            "uuid2");

    /** What a generator extends that takes its numbers from a sequence. */
    static final String SEQUENCE = PACKAGE + "enhanced.SequenceStyleGenerator";

    /** What a generator extends that takes its numbers from a table. */
    static final String TABLE = PACKAGE + "enhanced.TableGenerator";

    /** Optimizers by whether a number of the sequence stands for several ({@code StandardOptimizerDescriptor#isPooled}). */
    static final Map<String, Boolean> OPTIMIZERS = Map.of(
            "pooled", true, "pooled-lo", true, "pooled-lotl", true, "none", false, "hilo", false, "legacy-hilo", false);

    GenericGenerator {
        parameters = Map.copyOf(parameters);
    }

    static GenericGenerator of(AnnotationView definition, BindingContext context) {
        String strategy = definition.text("strategy");
        String type = definition.type("type").map(use -> use.name()).orElse(strategy);
        Map<String, String> parameters = new HashMap<>();
        definition
                .list("parameters")
                .forEach(parameter -> parameters.put(parameter.text("name"), parameter.text("value")));
        return new GenericGenerator(kind(type, context), parameters);
    }

    /** What an identifier means by the name of a generator that is nowhere defined. */
    static Optional<GenericGenerator> undefined(String name, BindingContext context) {
        return STANDING_NAMES.contains(name) && context.hibernate().isAtLeast(7, 0)
                ? Optional.of(new GenericGenerator(kind(name, context), Map.of()))
                : Optional.empty();
    }

    /**
     * A class of the application's own does what the one does that it extends. Before Hibernate 7 the word {@code identity} does
     * not override {@code AUTO}, which is a sequence ({@code GeneratorBinder#makeIdGenerator}).
     */
    private static Kind kind(String type, BindingContext context) {
        return switch (type) {
            case "native", "sequence", "enhanced-sequence" -> Kind.SEQUENCE;
            case "identity" -> context.hibernate().isAtLeast(7, 0) ? Kind.IDENTITY : Kind.SEQUENCE;
            case "enhanced-table", "table" -> Kind.TABLE;
            case PACKAGE + "IdentityGenerator" -> Kind.IDENTITY;
            default -> ofClass(type, context.index());
        };
    }

    private static Kind ofClass(String type, TypeIndex index) {
        if (index.isSubtype(type, SEQUENCE)) {
            return Kind.SEQUENCE;
        }
        return index.isSubtype(type, TABLE) ? Kind.TABLE : Kind.NOTHING;
    }

    Optional<String> sequenceName() {
        return parameter("sequence_name").or(() -> parameter("sequence"));
    }

    long initialValue() {
        return whole("initial_value", 1);
    }

    /**
     * By how much the sequence counts ({@code SequenceStyleGenerator#adjustIncrementSize}).
     *
     * @param usual where the generator does not say it
     * @param usuallyPooled whether a number stands for several where the generator does not say how
     */
    long increment(long usual, boolean usuallyPooled) {
        boolean pooled = parameter("optimizer")
                .map(optimizer -> OPTIMIZERS.getOrDefault(optimizer, true))
                .orElse(usuallyPooled);
        return pooled ? whole("increment_size", usual) : 1;
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    long whole(String name, long byDefault) {
        return parameter(name).map(Long::parseLong).orElse(byDefault);
    }
}
