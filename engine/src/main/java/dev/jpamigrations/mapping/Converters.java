package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the converter of a value (Jakarta Persistence 3.2, 3.8) and what it makes of it. */
final class Converters {

    /** The converters that Hibernate brings along, with the values that they write. */
    private static final Map<String, BasicValue> BUILT_IN = Map.of(
            "org.hibernate.type.YesNoConverter",
            BasicValue.of(new BasicType(JdbcType.CHAR, 1, 0, 0), ValueCondition.inTexts(List.of("N", "Y"))),
            "org.hibernate.type.TrueFalseConverter",
            BasicValue.of(new BasicType(JdbcType.CHAR, 1, 0, 0), ValueCondition.inTexts(List.of("F", "T"))),
            "org.hibernate.type.NumericBooleanConverter",
            BasicValue.of(new BasicType(JdbcType.INTEGER, 0, 0, 0), ValueCondition.inNumbers(List.of("0", "1"))));

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "short", "java.lang.Short",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "char", "java.lang.Character",
            "float", "java.lang.Float",
            "double", "java.lang.Double");

    private final TypeIndex index;
    private final ConverterRegistrations registrations;
    private final List<ManagedType> automatic;

    Converters(TypeIndex index) {
        this.index = index;
        this.registrations = ConverterRegistrations.of(index);
        this.automatic = index.all(ManagedKind.CONVERTER).stream()
                .filter(type -> new AnnotationSet(type.annotations())
                        .find(Jpa.CONVERTER)
                        .filter(converter -> converter.flag("autoApply", false))
                        .isPresent())
                .toList();
    }

    /** What a built-in converter writes. */
    Optional<BasicValue> builtIn(TypeUse converter) {
        return Optional.ofNullable(BUILT_IN.get(converter.name()));
    }

    /** Whether a converter belongs to the model. */
    boolean isKnown(TypeUse converter) {
        return index.managed(converter.name()).map(ManagedType::converter).isPresent();
    }

    /** What a converter of the model converts, and into what. */
    ManagedType.Conversion conversion(TypeUse converter, Location location) {
        return index.managed(converter.name())
                .map(ManagedType::converter)
                .orElseThrow(() -> UnmappableException.type(
                        location, "the converter " + converter.name() + " is not among the managed types."));
    }

    /** The converter that applies without being named, for values of exactly that type. */
    Optional<TypeUse> automatic(TypeUse type, AutoApply autoApply) {
        if (autoApply == AutoApply.NONE) {
            return Optional.empty();
        }
        boolean isRegistered = autoApply == AutoApply.REGISTERED && registrations.isFor(type);
        return isRegistered ? registrations.converter(type) : annotated(type);
    }

    private Optional<TypeUse> annotated(TypeUse type) {
        return automatic.stream()
                .filter(converter -> !registrations.names(converter.name()))
                .filter(converter -> {
                    ManagedType.Conversion conversion = converter.converter();
                    return conversion != null && boxed(conversion.attribute()).equals(boxed(type));
                })
                .map(converter -> TypeUse.ofClass(converter.name()))
                .findFirst();
    }

    private static TypeUse boxed(TypeUse type) {
        String box = type.isArray() ? null : BOXES.get(type.name());
        return box == null ? type : TypeUse.ofClass(box);
    }
}
