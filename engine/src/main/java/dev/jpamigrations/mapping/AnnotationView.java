package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Optional;

/**
 * An annotation as the mapping asks it. The registry holds only what is written; the default of a member is given by the
 * question.
 *
 * @param use the annotation as written
 */
record AnnotationView(AnnotationUse use) {

    /** A text; empty where it is not written, as Jakarta Persistence means it. */
    String text(String member) {
        return kind(member, AnnotationValue.Text.class)
                .map(AnnotationValue.Text::value)
                .orElse("");
    }

    boolean flag(String member, boolean absent) {
        return kind(member, AnnotationValue.Flag.class)
                .map(AnnotationValue.Flag::value)
                .orElse(absent);
    }

    long whole(String member, long absent) {
        return kind(member, AnnotationValue.Whole.class)
                .map(AnnotationValue.Whole::value)
                .orElse(absent);
    }

    /** The name of an enum's constant. */
    String constant(String member, String absent) {
        return kind(member, AnnotationValue.Constant.class)
                .map(AnnotationValue.Constant::name)
                .orElse(absent);
    }

    /** A class; {@code void.class}, the usual default, counts as not written. */
    Optional<TypeUse> type(String member) {
        return kind(member, AnnotationValue.ClassLiteral.class)
                .map(AnnotationValue.ClassLiteral::type)
                .filter(type -> !type.name().equals("void"));
    }

    Optional<AnnotationView> nested(String member) {
        return kind(member, AnnotationValue.Nested.class).map(nested -> new AnnotationView(nested.annotation()));
    }

    /** The annotations of an array; empty where it is not written. */
    List<AnnotationView> list(String member) {
        return elements(member, AnnotationValue.Nested.class)
                .map(nested -> new AnnotationView(nested.annotation()))
                .toList();
    }

    /** The texts of an array; empty where it is not written. */
    List<String> texts(String member) {
        return elements(member, AnnotationValue.Text.class)
                .map(AnnotationValue.Text::value)
                .toList();
    }

    /** The classes of an array; empty where it is not written. */
    List<TypeUse> types(String member) {
        return elements(member, AnnotationValue.ClassLiteral.class)
                .map(AnnotationValue.ClassLiteral::type)
                .toList();
    }

    private <V extends AnnotationValue> Optional<V> kind(String member, Class<V> kind) {
        return use.value(member).filter(kind::isInstance).map(kind::cast);
    }

    private <V extends AnnotationValue> java.util.stream.Stream<V> elements(String member, Class<V> kind) {
        return kind(member, AnnotationValue.Array.class)
                .map(AnnotationValue.Array::values)
                .orElseGet(() -> use.value(member).map(List::of).orElse(List.of()))
                .stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
