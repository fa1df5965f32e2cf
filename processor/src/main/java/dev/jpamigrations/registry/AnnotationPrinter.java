package dev.jpamigrations.registry;

import java.util.List;
import java.util.Map;

/**
 * Annotations to JSON: {@code {"@jakarta.persistence.Column": {"length": 40}}}. Texts, flags, numbers and arrays are JSON's
 * own; an enum constant is {@code {"enum": "jakarta.persistence.EnumType#STRING"}}, a class literal {@code {"class": "int[]"}},
 * a nested annotation an object like the one above.
 */
final class AnnotationPrinter implements AnnotationValue.Visitor<JsonText> {

    static final String CLASS = "class";
    static final String ENUM = "enum";
    static final String ANNOTATION_PREFIX = "@";

    private final JsonText json;

    AnnotationPrinter(JsonText json) {
        this.json = json;
    }

    JsonText print(List<AnnotationUse> annotations) {
        json.open('{');
        for (AnnotationUse annotation : annotations) {
            json.member(ANNOTATION_PREFIX + annotation.type());
            printValues(annotation);
        }
        return json.close('}');
    }

    private void printValues(AnnotationUse annotation) {
        json.open('{');
        for (Map.Entry<String, AnnotationValue> value : annotation.values().entrySet()) {
            json.member(value.getKey());
            value.getValue().accept(this);
        }
        json.close('}');
    }

    @Override
    public JsonText text(AnnotationValue.Text value) {
        return json.string(value.value());
    }

    @Override
    public JsonText flag(AnnotationValue.Flag value) {
        return json.literal(String.valueOf(value.value()));
    }

    @Override
    public JsonText whole(AnnotationValue.Whole value) {
        return json.literal(String.valueOf(value.value()));
    }

    @Override
    public JsonText fraction(AnnotationValue.Fraction value) {
        return json.literal(String.valueOf(value.value()));
    }

    @Override
    public JsonText constant(AnnotationValue.Constant value) {
        return tagged(ENUM, value.type() + "#" + value.name());
    }

    @Override
    public JsonText classLiteral(AnnotationValue.ClassLiteral value) {
        return tagged(CLASS, TypeUseText.print(value.type()));
    }

    @Override
    public JsonText nested(AnnotationValue.Nested value) {
        return print(List.of(value.annotation()));
    }

    @Override
    public JsonText array(AnnotationValue.Array value) {
        json.open('[');
        for (AnnotationValue element : value.values()) {
            json.element();
            element.accept(this);
        }
        return json.close(']');
    }

    private JsonText tagged(String tag, String text) {
        return json.open('{').member(tag).string(text).close('}');
    }
}
