package dev.jpamigrations.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Annotations at an attribute with which Hibernate does not start. */
final class MisplacedAnnotations {

    private static final List<String> MAP = List.of("java.util.Map");

    /** What stands at collections of a kind alone ({@code PropertyBinder#validateAnnotationsAgainstType}). */
    private static final Map<String, List<String>> OF_COLLECTIONS = Map.of(
            Jpa.ORDER_COLUMN, List.of("java.util.List"),
            Jpa.ORDER_BY, List.of("java.util.Collection", "java.util.Map"),
            Jpa.MAP_KEY, MAP,
            Jpa.MAP_KEY_CLASS, MAP,
            Jpa.MAP_KEY_COLUMN, MAP,
            Jpa.MAP_KEY_ENUMERATED, MAP,
            Jpa.MAP_KEY_TEMPORAL, MAP,
            Jpa.MAP_KEY_JOIN_COLUMN, MAP,
            Jpa.MAP_KEY_JOIN_COLUMNS, MAP);

    /** The types of Java that know a next value ({@code VersionJavaType}). */
    private static final Set<String> VERSIONS = Set.of(
            "byte",
            "byte[]",
            "int",
            "java.lang.Byte",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.sql.Timestamp",
            "java.time.Instant",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "long",
            "short");

    private final BindingContext context;

    MisplacedAnnotations(BindingContext context) {
        this.context = context;
    }

    /** Refuses an attribute that has one. */
    void refuse(Holder holder, Property property) {
        refuseGenerated(holder, property);
        refuseVersion(holder, property);
        refuseColumnsOfInverse(property);
        refusePair(property, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);
        refusePair(property, Jpa.MAP_KEY, Jpa.MAP_KEY_COLUMN);
        if (context.hibernate().isAtLeast(7, 4)) {
            refuseIdentifierInside(holder, property);
            OF_COLLECTIONS.forEach((annotation, types) -> refuseAtOthers(property, annotation, types));
        }
    }

    /** {@code EntityBinder#processIdPropertiesIfNotAlready}, {@code EmbeddableBinder#fillEmbeddable}. */
    private void refuseGenerated(Holder holder, Property property) {
        if (property.has(Jpa.GENERATED_VALUE)
                && !property.isId()
                && !holder.identifier()
                && !isInIdClass(holder, property)) {
            throw refusal(
                    property,
                    "@GeneratedValue stands at an attribute that is no identifier",
                    "Remove it; a column that the database fills is @Generated.");
        }
    }

    private boolean isInIdClass(Holder holder, Property property) {
        return !holder.embedded() && context.idClasses().has(holder.owner().type(), property.name());
    }

    /** {@code PropertyBinder#checkVersionProperty}, {@code EntityVersionMappingImpl}. */
    private static void refuseVersion(Holder holder, Property property) {
        boolean isInSubclass = !holder.owner().type().isRoot() && !holder.repeated();
        if (property.has(Jpa.VERSION) && (holder.embedded() || isInSubclass)) {
            throw refusal(
                    property,
                    "@Version stands in " + (holder.embedded() ? "an embeddable" : "a subclass"),
                    "Move it to the root of the hierarchy.");
        }
        String type = RecommendedTypes.javaName(property.type());
        boolean isOfJava = property.isPrimitive() || type.startsWith("java.");
        boolean hasOwnType = property.annotations().hasAny(Orm.TYPE, Orm.JAVA_TYPE);
        if (property.has(Jpa.VERSION) && isOfJava && !hasOwnType && !VERSIONS.contains(type)) {
            throw refusal(
                    property,
                    "@Version stands at " + type + ", which has no next value",
                    "Count in an int or a long, or take a moment such as java.time.Instant.");
        }
    }

    /** {@code CollectionBinder#detectMappedByProblem}; at a {@code @OneToOne} they are passed over. */
    private static void refuseColumnsOfInverse(Property property) {
        boolean isInverse = !CollectionFacts.mappedBy(property).isEmpty();
        boolean hasTable = property.has(Jpa.JOIN_TABLE);
        if (isInverse && (hasTable || property.annotations().hasAny(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS))) {
            throw refusal(
                    property,
                    (hasTable ? "@JoinTable" : "@JoinColumn") + " stands beside mappedBy",
                    "Remove it, or write it at the other side, which owns the association.");
        }
    }

    /** {@code CollectionBinder#bindCollection}, {@code #checkMapKeyColumn}. */
    private static void refusePair(Property property, String one, String other) {
        if (property.has(one) && property.has(other)) {
            throw refusal(property, name(one) + " stands beside " + name(other), "Remove one of them.");
        }
    }

    /** {@code PropertyBinder#processElementAnnotations}. */
    private static void refuseIdentifierInside(Holder holder, Property property) {
        if (holder.embedded() && property.has(Jpa.ID)) {
            throw refusal(property, "@Id stands in an embeddable", "Remove it.");
        }
    }

    private void refuseAtOthers(Property property, String annotation, List<String> types) {
        boolean hasKind = (property.type().isArray() && !types.equals(MAP))
                || types.stream().anyMatch(type -> mayBe(property, type));
        if (property.has(annotation) && !hasKind) {
            String type = types.get(0).substring(types.get(0).lastIndexOf('.') + 1);
            throw refusal(
                    property,
                    name(annotation) + " stands at what is no " + type,
                    "Remove it, or declare the attribute as " + type + ".");
        }
    }

    private boolean mayBe(Property property, String type) {
        String declared = property.type().name();
        boolean isUnknown =
                !property.isPrimitive() && context.index().facts(declared).isEmpty();
        return isUnknown || context.index().isSubtype(declared, type);
    }

    private static String name(String annotation) {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    private static UnmappableException refusal(Property property, String fact, String advice) {
        return UnmappableException.mapping(property.location(), fact + "; Hibernate refuses to start.", advice);
    }
}
