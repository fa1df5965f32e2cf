package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeFacts;
import dev.jpamigrations.registry.TypeShape;
import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Set;

/**
 * {@code @Enumerated} on what is no enum (Jakarta Persistence 3.1, 11.1.18); Hibernate refuses it (BasicValueBinder). Spoken
 * only where the type is certain: a class that is missing on the class path may be an enum.
 */
final class EnumeratedNonEnum implements Rule {

    private static final String ENUMERATED = "jakarta.persistence.Enumerated";
    private static final Set<String> NEVER_ENUMS = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short");

    @Override
    public List<Finding> check(Model model) {
        return model.own().stream()
                .flatMap(type -> type.attributes().stream()
                        .filter(attribute -> attribute.annotation(ENUMERATED).isPresent())
                        .filter(attribute -> isNoEnum(type, attribute.type()))
                        .map(attribute -> finding(type, attribute)))
                .toList();
    }

    private static boolean isNoEnum(ManagedType type, TypeUse use) {
        return switch (use.kind()) {
            case PRIMITIVE -> true;
            case CLASS -> use.arguments().isEmpty() && (NEVER_ENUMS.contains(use.name()) || isOfOtherShape(type, use));
            case VARIABLE, WILDCARD_EXTENDS, WILDCARD_SUPER -> false;
        };
    }

    private static boolean isOfOtherShape(ManagedType type, TypeUse use) {
        return type.references().stream()
                .filter(facts -> facts.name().equals(use.name()))
                // An interface may be implemented by enums, and a raw collection hold them.
                .map(TypeFacts::shape)
                .anyMatch(shape -> shape == TypeShape.CLASS || shape == TypeShape.RECORD);
    }

    private static Finding finding(ManagedType type, Attribute attribute) {
        return new Finding(
                "EnumeratedNonEnum",
                Finding.Severity.ERROR,
                Finding.Place.attribute(type.name(), attribute.name()).at(ENUMERATED, ""),
                type.name() + "#" + attribute.name() + " is @Enumerated, and its type, "
                        + attribute.type().name() + ", is no enum.",
                "Remove @Enumerated, or give the attribute the enum's type.");
    }
}
