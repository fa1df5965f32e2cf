package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.TypeUse;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.SequenceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sequences behind generated identifiers ({@code SequenceStyleGenerator}, {@code GeneratorBinder}).
 */
final class Sequences {

    private static final long INCREMENT = 50;

    private static final String SUFFIX = "_SEQ";

    private static final String FOR_ALL = "hibernate_sequence";

    private static final String UUID = "java.util.UUID";

    /** Annotations of Hibernate that say what generates an identifier. */
    private static final Set<String> HIBERNATES_OWN = Set.of(Orm.UUID_GENERATOR, Orm.NATIVE_GENERATOR);

    private final BindingContext context;
    private final GeneratorIndex generators;
    private final TableGenerators tableGenerators;
    private final SortedMap<ObjectName, Sequence> sequences = new TreeMap<>();
    private final Map<ObjectName, Location.InType> origins = new HashMap<>();
    private final Map<ObjectName, Set<SequenceUses.Taker>> takers = new HashMap<>();

    Sequences(BindingContext context, GeneratorIndex generators) {
        this.context = context;
        this.generators = generators;
        this.tableGenerators = new TableGenerators(context);
    }

    Collection<Sequence> all() {
        return sequences.values();
    }

    Map<ObjectName, Location.InType> origins() {
        return origins;
    }

    Set<SequenceUses.Taker> takers(Sequence sequence) {
        return takers.getOrDefault(sequence.name(), Set.of());
    }

    /** Whether the database itself generates an identifier. */
    boolean isIdentity(EntityDraft entity, Property property, AnnotationView generatedValue) {
        String strategy = generatedValue.constant("strategy", "AUTO");
        String generator = generatedValue.text("generator");
        Optional<AnnotationView> definition = generators.find(entity.type(), property, generator, strategy);
        Optional<GenericGenerator> generic = definition.isPresent()
                ? definition
                        .filter(found -> found.use().type().equals(Orm.GENERIC_GENERATOR))
                        .map(found -> GenericGenerator.of(found, context))
                : undefined(generator, strategy);
        return strategy.equals("IDENTITY")
                || generic.filter(found -> found.kind() == GenericGenerator.Kind.IDENTITY)
                        .isPresent();
    }

    private Optional<GenericGenerator> undefined(String generator, String strategy) {
        return strategy.equals("AUTO") ? GenericGenerator.undefined(generator, context) : Optional.empty();
    }

    /** Makes the sequence, or the table, that generates an identifier. */
    void bind(EntityDraft entity, Property property, AnnotationView generatedValue) {
        String generator = generatedValue.text("generator");
        String strategy = generatedValue.constant("strategy", "AUTO");
        Optional<AnnotationView> definition = generators.find(entity.type(), property, generator, strategy);
        Optional<GenericGenerator> undefined = undefined(generator, strategy);
        Optional<AnnotationView> own = strategy.equals("AUTO") ? ofClass(property) : Optional.empty();
        if (definition.isPresent()) {
            define(entity, property, definition.get(), generator);
        } else if (undefined.isPresent()) {
            define(entity, property, undefined.get(), "");
        } else if (own.isPresent()) {
            bindOwn(entity, property, own.get());
        } else if (strategy.equals("TABLE")) {
            tableGenerators.bindDefault(entity, property, generator);
        } else if (strategy.equals("SEQUENCE") || (strategy.equals("AUTO") && isCounted(property, generator))) {
            add(
                    entity,
                    "",
                    unnamed(implicitName(entity), generator),
                    1,
                    pooled(generator.isEmpty() || context.hibernate().isAtLeast(7, 0) ? increment() : INCREMENT),
                    property.location());
        }
    }

    /** Whether an annotation beside {@code @GeneratedValue}, or in its place, says what generates an identifier. */
    boolean hasOwnGenerator(Property property) {
        return own(property.annotations()).isPresent();
    }

    /**
     * Makes what a generator of the application's own needs. What it does not say itself is as in the generator that it extends
     * ({@code GeneratorBinder#identifierGeneratorCreator}).
     */
    void bindOwn(EntityDraft entity, Property property) {
        own(property.annotations()).ifPresent(annotation -> bindOwn(entity, property, annotation));
    }

    private void bindOwn(EntityDraft entity, Property property, AnnotationView annotation) {
        String generator = generator(annotation.use()).orElse("");
        if (annotation.use().type().equals(Orm.NATIVE_GENERATOR)) {
            AnnotationView sequence = annotation.nested("sequenceForm").orElse(annotation);
            defineSequence(entity, property, sequence, 1);
        } else if (context.index().isSubtype(generator, GenericGenerator.SEQUENCE)) {
            add(entity, "", unnamed(implicitName(entity), ""), 1, pooled(increment()), property.location());
        } else if (context.index().isSubtype(generator, GenericGenerator.TABLE)) {
            tableGenerators.bindDefault(entity, property, "");
        }
    }

    /** Hibernate 7 looks at the attribute's class and its package, too ({@code AbstractEntityIdGeneratorResolver#handleAsMetaAnnotated}). */
    private Optional<AnnotationView> ofClass(Property property) {
        if (!context.hibernate().isAtLeast(7, 0)) {
            return Optional.empty();
        }
        return context.index().managed(property.location().type()).flatMap(type -> own(new AnnotationSet(
                        type.annotations()))
                .or(() -> own(new AnnotationSet(type.packageAnnotations()))));
    }

    private Optional<AnnotationView> own(AnnotationSet annotations) {
        return annotations.uses().stream()
                .filter(use ->
                        HIBERNATES_OWN.contains(use.type()) || generator(use).isPresent())
                .map(AnnotationView::new)
                .findFirst();
    }

    /** The class of the generator that an annotation stands for. */
    private Optional<String> generator(AnnotationUse annotation) {
        return context.index()
                .facts(annotation.type())
                .flatMap(facts -> new AnnotationSet(facts.annotations()).find(Orm.ID_GENERATOR_TYPE))
                .flatMap(type -> type.type("value"))
                .map(TypeUse::name);
    }

    /** Makes what generates a {@code @CollectionId}; a sequence without a name is named after the collection's table. */
    void bindCollectionId(EntityDraft owner, TableDraft table, Property id, String generator) {
        if (generator.equals("sequence")) {
            add(owner, "", unnamed(table.name().text() + SUFFIX, ""), 1, pooled(increment()), id.location());
        } else {
            generators
                    .find(owner.type(), id, generator, "AUTO")
                    .ifPresent(definition -> define(owner, id, definition, generator));
        }
    }

    private void define(EntityDraft entity, Property property, AnnotationView definition, String generator) {
        if (definition.use().type().equals(Jpa.TABLE_GENERATOR)) {
            tableGenerators.bind(entity, property, definition);
        } else if (definition.use().type().equals(Orm.GENERIC_GENERATOR)) {
            define(entity, property, GenericGenerator.of(definition, context), generator);
        } else {
            defineSequence(entity, property, definition, INCREMENT);
        }
    }

    /**
     * A {@code @SequenceGenerator}.
     *
     * @param usual by how much it counts that says nothing of it ({@code SequenceStyleGenerator#applyConfiguration})
     */
    private void defineSequence(EntityDraft entity, Property property, AnnotationView definition, long usual) {
        String written = definition.text("sequenceName");
        long allocationSize = definition.whole("allocationSize", INCREMENT);
        add(
                entity,
                definition.text("schema"),
                written.isEmpty() ? unnamed(implicitName(entity), definition.text("name")) : written,
                definition.whole("initialValue", 1),
                pooled(allocationSize == INCREMENT ? usual : allocationSize),
                property.location());
    }

    private void define(EntityDraft entity, Property property, GenericGenerator generic, String generator) {
        if (generic.kind() == GenericGenerator.Kind.TABLE) {
            tableGenerators.bind(entity, property, generic, generator);
        } else if (generic.kind() == GenericGenerator.Kind.SEQUENCE) {
            add(
                    entity,
                    generic.parameter("schema").orElse(""),
                    generic.sequenceName().orElseGet(() -> unnamed(implicitName(entity), generator)),
                    generic.initialValue(),
                    generic.increment(increment(), context.settings().poolsSequences()),
                    property.location());
        }
    }

    /** By how much a sequence counts of which nothing says it ({@code IdentifierGeneratorUtil#defaultIncrement}). */
    private long increment() {
        return context.settings().sequenceNaming() == HibernateSettings.SequenceNaming.STANDARD ? INCREMENT : 1;
    }

    /** By how much a sequence counts whose numbers may be taken one at a time ({@code OptimizerFactory#determineImplicitOptimizerName}). */
    private long pooled(long increment) {
        return context.settings().poolsSequences() ? increment : Math.min(increment, 1);
    }

    /**
     * The name of a sequence for which none is written ({@code ImplicitDatabaseObjectNamingStrategy}).
     *
     * @param standard its name where neither its generator nor the application says otherwise
     */
    private String unnamed(String standard, String generator) {
        HibernateSettings.SequenceNaming naming = context.settings().sequenceNaming();
        if (generator.isEmpty() || naming == HibernateSettings.SequenceNaming.SINGLE) {
            return naming == HibernateSettings.SequenceNaming.STANDARD ? standard : FOR_ALL;
        }
        return generator;
    }

    /** {@code StandardNamingStrategy#determineSequenceName}: after the root's table, which leaves its quotes behind. */
    private String implicitName(EntityDraft entity) {
        EntityDraft root = entity;
        for (EntityDraft parent = root.parent(); parent != null; parent = root.parent()) {
            root = parent;
        }
        boolean hasTable = !root.type().annotations().has(Orm.SUBSELECT);
        return (hasTable ? root.table().name().text() : root.type().jpaName()) + SUFFIX;
    }

    private void add(
            EntityDraft entity, String schema, String name, long start, long increment, Location.InType origin) {
        QualifiedName qualified = QualifiedName.of(schema, name);
        Identifier physical = context.names().physical(qualified.name());
        ReservedWords.check("sequence", physical, origin).ifPresent(context::report);
        ObjectName objectName = new ObjectName(context.tables().namespace(qualified.schema()), physical.catalogName());
        SequenceOptions options = start < 1
                ? new SequenceOptions("bigint", start, increment, start, null, 1, false)
                : SequenceOptions.counting(start, increment);
        Sequence sequence = new Sequence(objectName, options, null, null);
        Sequence known = sequences.putIfAbsent(objectName, sequence);
        if (known != null && !known.equals(sequence)) {
            throw UnmappableException.mapping(
                    origin,
                    "the sequence " + objectName + " starts or counts otherwise elsewhere; Hibernate refuses to start.",
                    "Give both generators the same initialValue and allocationSize, or sequences of their own.");
        }
        origins.putIfAbsent(objectName, origin);
        takers.computeIfAbsent(objectName, any -> new HashSet<>()).add(new SequenceUses.Taker(entity.type(), origin));
        context.need(new ObjectRef(ObjectRef.Kind.SEQUENCE, objectName, null), entity.type());
    }

    /**
     * Whether numbers identify, as of all but UUIDs and, from Hibernate 7 on, texts. That asks for the type as it is declared,
     * and takes that of a type variable for no UUID ({@code IdGeneratorResolverSecondPass#handleAsUuid}); before, a generator by
     * the name of {@code increment} needs no sequence ({@code GenerationStrategyInterpreter#determineGeneratorName}).
     */
    private boolean isCounted(Property property, String generator) {
        String type = property.type().name();
        if (context.hibernate().isAtLeast(7, 0)) {
            return isOfTypeVariable(property) || !(type.equals(UUID) || type.equals("java.lang.String"));
        }
        return !type.equals(UUID) && !generator.equalsIgnoreCase("increment");
    }

    private boolean isOfTypeVariable(Property property) {
        return context.index().managed(property.location().type()).stream()
                .flatMap(declaring -> declaring.attributes().stream())
                .filter(attribute -> attribute.name().equals(property.name()))
                .anyMatch(attribute -> attribute.type().kind() == TypeUse.Kind.VARIABLE);
    }
}
