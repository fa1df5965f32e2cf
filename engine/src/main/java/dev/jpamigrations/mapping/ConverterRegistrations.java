package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The converters that classes and packages of the model register for a type ({@code @ConverterRegistration}): for all attributes
 * of it, or for none without being named ({@code AttributeConverterManager#addRegistration}).
 */
final class ConverterRegistrations {

    private static final String VOID = "void";

    /** What Hibernate's own converters convert. */
    private static final String BOOLEAN = "java.lang.Boolean";

    private final Map<String, AnnotationView> byDomainType;

    private ConverterRegistrations(Map<String, AnnotationView> byDomainType) {
        this.byDomainType = byDomainType;
    }

    static ConverterRegistrations of(TypeIndex index) {
        Map<String, AnnotationView> registrations = new HashMap<>();
        index.registrars()
                .flatMap(type -> Stream.of(type.packageAnnotations(), type.annotations()))
                .map(AnnotationSet::new)
                .map(annotations -> annotations.all(Orm.CONVERTER_REGISTRATION, Orm.CONVERTER_REGISTRATIONS))
                .flatMap(List::stream)
                .forEach(registration -> registrations.put(domainType(index, registration), registration));
        return new ConverterRegistrations(registrations);
    }

    private static String domainType(TypeIndex index, AnnotationView registration) {
        return registration
                .type("domainType")
                .map(TypeUse::name)
                .filter(written -> !written.equals(VOID))
                .or(() -> index.managed(converterName(registration))
                        .map(ManagedType::converter)
                        .map(conversion -> conversion.attribute().name()))
                .orElse(BOOLEAN);
    }

    private static String converterName(AnnotationView registration) {
        return registration.type("converter").map(TypeUse::name).orElse("");
    }

    /** Whether one is registered for the type; then no other converter applies without being named. */
    boolean isFor(TypeUse type) {
        return !type.isArray() && byDomainType.containsKey(type.name());
    }

    /** The one that is registered for the type, unless it is to be named. */
    Optional<TypeUse> converter(TypeUse type) {
        return Optional.ofNullable(byDomainType.get(type.name()))
                .filter(registration -> registration.flag("autoApply", true))
                .flatMap(registration -> registration.type("converter"));
    }

    /** Whether the converter is registered for any type. */
    boolean names(String converter) {
        return byDomainType.values().stream()
                .anyMatch(registration -> converterName(registration).equals(converter));
    }
}
