package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeFacts;
import dev.jpamigrations.registry.TypeShape;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code @Enumerated} on what is no enum (Jakarta Persistence 3.1, 11.1.18). Hibernate refuses it on a column
 * (BasicValueBinder) and passes over it on a collection's elements. Spoken only where the type is certain: a class that is
 * missing on the class path may be an enum.
 */
final class EnumeratedNonEnum implements Rule {

    private static final String CODE = "EnumeratedNonEnum";

    /** There the annotation has another meaning, or none. */
    private static final String[] NO_COLUMN = {
        Jpa.EMBEDDED, Jpa.EMBEDDED_ID, Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY
    };

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
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (Member member : model.members()) {
            if (member.has(Jpa.ENUMERATED)
                    && !member.has(NO_COLUMN)
                    && isNoEnum(member.type(), element(member.attribute().type()))
                    && model.mayStore(member)) {
                findings.add(finding(member));
            }
        }
        return findings;
    }

    private static Finding finding(Member member) {
        Finding.Place place = member.place().at(Jpa.ENUMERATED, "");
        String type = element(member.attribute().type()).name();
        return member.has(Jpa.ELEMENT_COLLECTION)
                ? Finding.warning(
                        CODE,
                        place,
                        member.label() + " is @Enumerated, and its elements, " + type + ", are no enums.",
                        "Remove @Enumerated; for the keys of a map it is @MapKeyEnumerated.")
                : Finding.error(
                        CODE,
                        place,
                        member.label() + " is @Enumerated, and its type, " + type + ", is no enum.",
                        "Remove @Enumerated, or give the attribute the enum's type.");
    }

    /** Of an array its component, of a collection its last type argument. */
    private static TypeUse element(TypeUse type) {
        if (type.isArray()) {
            return type.component();
        }
        List<TypeUse> arguments = type.arguments();
        return arguments.isEmpty() ? type : arguments.get(arguments.size() - 1);
    }

    private static boolean isNoEnum(ManagedType type, TypeUse use) {
        return switch (use.kind()) {
            case PRIMITIVE -> true;
            case CLASS -> use.isArray() || NEVER_ENUMS.contains(use.name()) || isOfOtherShape(type, use);
            case VARIABLE, WILDCARD_EXTENDS, WILDCARD_SUPER -> false;
        };
    }

    private static boolean isOfOtherShape(ManagedType type, TypeUse use) {
        for (TypeFacts facts : type.references()) {
            if (facts.name().equals(use.name())) {
                // An interface may be implemented by enums, and a raw collection hold them.
                return facts.shape() == TypeShape.CLASS || facts.shape() == TypeShape.RECORD;
            }
        }
        return false;
    }
}
