package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values as they are written in annotations. */
final class Written {

    private Written() {}

    /** A text; empty where it is not written or blank. */
    static Optional<String> text(AnnotationUse annotation, String member) {
        return annotation.values().get(member) instanceof AnnotationValue.Text text
                        && !text.value().isBlank()
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** A flag that is true unless written otherwise. */
    static boolean isTrue(AnnotationUse annotation, String member) {
        return !(annotation.values().get(member) instanceof AnnotationValue.Flag flag) || flag.value();
    }

    /** The name of an enum's constant; empty where it is not written. */
    static Optional<String> constant(AnnotationUse annotation, String member) {
        return annotation.values().get(member) instanceof AnnotationValue.Constant constant
                ? Optional.of(constant.name())
                : Optional.empty();
    }

    /** A class literal; empty where it is not written. */
    static Optional<TypeUse> type(AnnotationUse annotation, String member) {
        return annotation.values().get(member) instanceof AnnotationValue.ClassLiteral literal
                ? Optional.of(literal.type())
                : Optional.empty();
    }

    /** A nested annotation; empty where it is not written. */
    static Optional<AnnotationUse> annotation(AnnotationUse annotation, String member) {
        return annotation.values().get(member) instanceof AnnotationValue.Nested nested
                ? Optional.of(nested.annotation())
                : Optional.empty();
    }

    /**
     * The annotations of a repeatable type, whether it stands alone or repeated in its container.
     *
     * @param annotations those of one element
     * @param type the repeatable type, whose container has its name in the plural
     */
    static List<AnnotationUse> repeated(List<AnnotationUse> annotations, String type) {
        List<AnnotationUse> found = new ArrayList<>();
        for (AnnotationUse annotation : annotations) {
            if (annotation.type().equals(type)) {
                found.add(annotation);
            } else if (annotation.type().startsWith(type)
                    && annotation.type().equals(type + "s")
                    && annotation.values().get("value") instanceof AnnotationValue.Array array) {
                addNested(array, found);
            }
        }
        return found;
    }

    private static void addNested(AnnotationValue.Array array, List<AnnotationUse> to) {
        for (AnnotationValue value : array.values()) {
            if (value instanceof AnnotationValue.Nested nested) {
                to.add(nested.annotation());
            }
        }
    }
}
