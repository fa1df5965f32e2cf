package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code mappedBy} that names no attribute of the target entity; Hibernate refuses it (CollectionBinder, OneToOneSecondPass). */
final class UnknownMappedBy implements Rule {

    private static final List<String> ASSOCIATIONS =
            List.of("jakarta.persistence.OneToOne", "jakarta.persistence.OneToMany", "jakarta.persistence.ManyToMany");

    @Override
    public List<Finding> check(Model model) {
        return model.own().stream()
                .flatMap(type -> type.attributes().stream().flatMap(attribute -> ASSOCIATIONS.stream()
                        .map(attribute::annotation)
                        .flatMap(Optional::stream)
                        .flatMap(association -> check(model, type, attribute, association).stream())))
                .toList();
    }

    private static Optional<Finding> check(
            Model model, ManagedType type, Attribute attribute, AnnotationUse association) {
        Optional<String> mappedBy = EntityNames.text(association, "mappedBy");
        Optional<ManagedType> target =
                target(attribute, association).flatMap(model::find).filter(found -> found.kind() == ManagedKind.ENTITY);
        if (mappedBy.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        // Below an embeddable the path goes on; its first step decides here.
        String name = mappedBy.get().split("\\.", 2)[0];
        return hasAttribute(model, target.get(), name)
                ? Optional.empty()
                : Optional.of(finding(type, attribute, association, mappedBy.get(), target.get()));
    }

    private static Optional<String> target(Attribute attribute, AnnotationUse association) {
        Optional<AnnotationValue> written = association.value("targetEntity");
        if (written.isPresent()) {
            return written.filter(AnnotationValue.ClassLiteral.class::isInstance)
                    .map(value -> ((AnnotationValue.ClassLiteral) value).type().name());
        }
        List<TypeUse> arguments = attribute.type().arguments();
        TypeUse target = arguments.isEmpty() ? attribute.type() : arguments.get(arguments.size() - 1);
        return target.kind() == TypeUse.Kind.CLASS ? Optional.of(target.name()) : Optional.empty();
    }

    private static boolean hasAttribute(Model model, ManagedType target, String name) {
        return Stream.concat(Stream.of(target), model.managedSuperClasses(target).stream())
                .flatMap(type -> type.attributes().stream())
                .anyMatch(attribute -> attribute.name().equals(name));
    }

    private static Finding finding(
            ManagedType type, Attribute attribute, AnnotationUse association, String mappedBy, ManagedType target) {
        return new Finding(
                "UnknownMappedBy",
                Finding.Severity.ERROR,
                Finding.Place.attribute(type.name(), attribute.name()).at(association.type(), "mappedBy"),
                type.name() + "#" + attribute.name() + " is mapped by \"" + mappedBy + "\", and " + target.name()
                        + " has no such attribute.",
                "Name the attribute of " + target.name() + " that refers back.");
    }
}
