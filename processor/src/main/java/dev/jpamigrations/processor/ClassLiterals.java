package dev.jpamigrations.processor;

import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.TypeUse;
import java.util.stream.Stream;

/** The class literals in an annotation value, nested ones included. */
final class ClassLiterals implements AnnotationValue.Visitor<Stream<TypeUse>> {

    private ClassLiterals() {}

    static Stream<TypeUse> in(AnnotationValue value) {
        return value.accept(new ClassLiterals());
    }

    @Override
    public Stream<TypeUse> classLiteral(AnnotationValue.ClassLiteral value) {
        return Stream.of(value.type());
    }

    @Override
    public Stream<TypeUse> nested(AnnotationValue.Nested value) {
        return value.annotation().values().values().stream().flatMap(member -> member.accept(this));
    }

    @Override
    public Stream<TypeUse> array(AnnotationValue.Array value) {
        return value.values().stream().flatMap(element -> element.accept(this));
    }

    @Override
    public Stream<TypeUse> text(AnnotationValue.Text value) {
        return Stream.empty();
    }

    @Override
    public Stream<TypeUse> flag(AnnotationValue.Flag value) {
        return Stream.empty();
    }

    @Override
    public Stream<TypeUse> whole(AnnotationValue.Whole value) {
        return Stream.empty();
    }

    @Override
    public Stream<TypeUse> fraction(AnnotationValue.Fraction value) {
        return Stream.empty();
    }

    @Override
    public Stream<TypeUse> constant(AnnotationValue.Constant value) {
        return Stream.empty();
    }
}
