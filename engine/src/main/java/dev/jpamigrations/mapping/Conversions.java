package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.TypeUse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code @Convert} annotations in reach of an attribute, by the path that they name. One on an outer element wins over
 * one inside, as {@code AbstractPropertyHolder#resolveAttributeConverterDescriptor} has it.
 */
final class Conversions {

    /** The conversion of one path: a converter, or none at all. */
    record Conversion(Optional<TypeUse> converter, boolean disabled) {
        static Conversion to(TypeUse converter) {
            return new Conversion(Optional.of(converter), false);
        }
    }

    static final Conversions NONE = new Conversions(Map.of());

    private final Map<String, Conversion> byPath;

    private Conversions(Map<String, Conversion> byPath) {
        this.byPath = byPath;
    }

    /** These, and below them the ones of an element at that path. */
    Conversions and(String path, AnnotationSet annotations) {
        Map<String, Conversion> all = new HashMap<>();
        for (AnnotationView convert : annotations.all(Jpa.CONVERT, Jpa.CONVERTS)) {
            String name = convert.text("attributeName");
            String full = path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
            all.put(full, new Conversion(convert.type("converter"), convert.flag("disableConversion", false)));
        }
        all.putAll(byPath);
        return new Conversions(all);
    }

    Optional<Conversion> of(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
