package dev.jpamigrations.processor;

import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** The class literals in an annotation value, nested ones included. */
final class ClassLiterals implements AnnotationValue.Visitor<List<TypeUse>> {

    private final List<TypeUse> literals = new ArrayList<>();

    private ClassLiterals() {}

    static List<TypeUse> in(AnnotationValue value) {
        return value.accept(new ClassLiterals());
    }

    @Override
    public List<TypeUse> classLiteral(AnnotationValue.ClassLiteral value) {
        literals.add(value.type());
        return literals;
    }

    @Override
    public List<TypeUse> nested(AnnotationValue.Nested value) {
        for (AnnotationValue member : value.annotation().values().values()) {
            member.accept(this);
        }
        return literals;
    }

    @Override
    public List<TypeUse> array(AnnotationValue.Array value) {
        for (AnnotationValue element : value.values()) {
            element.accept(this);
        }
        return literals;
    }

    @Override
    public List<TypeUse> text(AnnotationValue.Text value) {
        return literals;
    }

    @Override
    public List<TypeUse> flag(AnnotationValue.Flag value) {
        return literals;
    }

    @Override
    public List<TypeUse> whole(AnnotationValue.Whole value) {
        return literals;
    }

    @Override
    public List<TypeUse> fraction(AnnotationValue.Fraction value) {
        return literals;
    }

    @Override
    public List<TypeUse> constant(AnnotationValue.Constant value) {
        return literals;
    }
}
