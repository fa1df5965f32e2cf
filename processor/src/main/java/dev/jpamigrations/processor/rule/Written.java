package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values as they are written in annotations. */
final class Written {

    private Written() {}

    /** A text; empty where it is not written or blank. */
    static Optional<String> text(AnnotationUse annotation, String member) {
        return value(annotation, member, AnnotationValue.Text.class)
                .map(AnnotationValue.Text::value)
                .filter(text -> !text.isBlank());
    }

    /** A flag that is true unless written otherwise. */
    static boolean isTrue(AnnotationUse annotation, String member) {
        return value(annotation, member, AnnotationValue.Flag.class)
                .map(AnnotationValue.Flag::value)
                .orElse(true);
    }

    /** The name of an enum's constant; empty where it is not written. */
    static Optional<String> constant(AnnotationUse annotation, String member) {
        return value(annotation, member, AnnotationValue.Constant.class).map(AnnotationValue.Constant::name);
    }

    /** A class literal; empty where it is not written. */
    static Optional<TypeUse> type(AnnotationUse annotation, String member) {
        return value(annotation, member, AnnotationValue.ClassLiteral.class).map(AnnotationValue.ClassLiteral::type);
    }

    /** A nested annotation; empty where it is not written. */
    static Optional<AnnotationUse> annotation(AnnotationUse annotation, String member) {
        return value(annotation, member, AnnotationValue.Nested.class).map(AnnotationValue.Nested::annotation);
    }

    /**
     * The annotations of a repeatable type, whether it stands alone or repeated in its container.
     *
     * @param annotations those of one element
     * @param type the repeatable type, whose container has its name in the plural
     */
    static Stream<AnnotationUse> repeated(List<AnnotationUse> annotations, String type) {
        return annotations.stream().flatMap(annotation -> {
            if (annotation.type().equals(type)) {
                return Stream.of(annotation);
            }
            return annotation.type().equals(type + "s") ? nested(annotation) : Stream.of();
        });
    }

    private static Stream<AnnotationUse> nested(AnnotationUse container) {
        return value(container, "value", AnnotationValue.Array.class).stream()
                .flatMap(array -> array.values().stream())
                .filter(AnnotationValue.Nested.class::isInstance)
                .map(value -> ((AnnotationValue.Nested) value).annotation());
    }

    private static <T extends AnnotationValue> Optional<T> value(
            AnnotationUse annotation, String member, Class<T> kind) {
        return annotation.value(member).filter(kind::isInstance).map(kind::cast);
    }
}
