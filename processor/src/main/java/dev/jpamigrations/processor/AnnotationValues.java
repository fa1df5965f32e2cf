package dev.jpamigrations.processor;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** A compiler's annotation to the registry's: the values that stand in the source, without defaults. */
final class AnnotationValues extends SimpleAnnotationValueVisitor14<AnnotationValue, @Nullable Void> {

    private final Elements elements;
    private final TypeUses typeUses;

    AnnotationValues(Elements elements, TypeUses typeUses) {
        this.elements = elements;
        this.typeUses = typeUses;
    }

    AnnotationUse annotation(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        SortedMap<String, AnnotationValue> values = new TreeMap<>();
        for (var value : mirror.getElementValues().entrySet()) {
            values.put(value.getKey().getSimpleName().toString(), visit(value.getValue()));
        }
        return new AnnotationUse(elements.getBinaryName(type).toString(), values);
    }

    @Override
    public AnnotationValue visitString(String value, @Nullable Void unused) {
        return new AnnotationValue.Text(value);
    }

    @Override
    public AnnotationValue visitBoolean(boolean value, @Nullable Void unused) {
        return new AnnotationValue.Flag(value);
    }

    @Override
    public AnnotationValue visitByte(byte value, @Nullable Void unused) {
        return new AnnotationValue.Whole(value);
    }

    @Override
    public AnnotationValue visitShort(short value, @Nullable Void unused) {
        return new AnnotationValue.Whole(value);
    }

    @Override
    public AnnotationValue visitInt(int value, @Nullable Void unused) {
        return new AnnotationValue.Whole(value);
    }

    @Override
    public AnnotationValue visitLong(long value, @Nullable Void unused) {
        return new AnnotationValue.Whole(value);
    }

    @Override
    public AnnotationValue visitChar(char value, @Nullable Void unused) {
        return new AnnotationValue.Whole(value);
    }

    @Override
    public AnnotationValue visitFloat(float value, @Nullable Void unused) {
        return new AnnotationValue.Fraction(value);
    }

    @Override
    public AnnotationValue visitDouble(double value, @Nullable Void unused) {
        return new AnnotationValue.Fraction(value);
    }

    @Override
    public AnnotationValue visitEnumConstant(VariableElement constant, @Nullable Void unused) {
        TypeElement type = (TypeElement) constant.getEnclosingElement();
        return new AnnotationValue.Constant(
                elements.getBinaryName(type).toString(),
                constant.getSimpleName().toString());
    }

    @Override
    public AnnotationValue visitType(TypeMirror type, @Nullable Void unused) {
        return new AnnotationValue.ClassLiteral(typeUses.of(type));
    }

    @Override
    public AnnotationValue visitAnnotation(AnnotationMirror annotation, @Nullable Void unused) {
        return new AnnotationValue.Nested(annotation(annotation));
    }

    @Override
    public AnnotationValue visitArray(
            List<? extends javax.lang.model.element.AnnotationValue> values, @Nullable Void unused) {
        List<AnnotationValue> recorded = new ArrayList<>();
        for (var value : values) {
            recorded.add(visit(value));
        }
        return new AnnotationValue.Array(recorded);
    }

    /** What the compiler could not resolve ({@code <error>}) is kept as its text; the compiler reports it. */
    @Override
    protected AnnotationValue defaultAction(Object value, @Nullable Void unused) {
        return new AnnotationValue.Text(String.valueOf(value));
    }
}
