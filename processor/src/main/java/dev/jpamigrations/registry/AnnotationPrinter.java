package dev.jpamigrations.registry;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;

/**
 * Annotations to JSON: {@code {"@jakarta.persistence.Column": {"length": 40}}}. Texts, flags, numbers and arrays are JSON's
 * own; an enum constant is {@code {"enum": "jakarta.persistence.EnumType#STRING"}}, a class literal {@code {"class": "int[]"}},
 * a nested annotation an object like the one above.
 */
final class AnnotationPrinter implements AnnotationValue.Visitor<JsonElement> {

    static final String CLASS = "class";
    static final String ENUM = "enum";
    static final String ANNOTATION_PREFIX = "@";

    static JsonObject print(List<AnnotationUse> annotations) {
        JsonObject json = new JsonObject();
        annotations.forEach(annotation -> json.add(ANNOTATION_PREFIX + annotation.type(), values(annotation)));
        return json;
    }

    private static JsonObject values(AnnotationUse annotation) {
        AnnotationPrinter printer = new AnnotationPrinter();
        JsonObject json = new JsonObject();
        annotation.values().forEach((member, value) -> json.add(member, value.accept(printer)));
        return json;
    }

    @Override
    public JsonElement text(AnnotationValue.Text value) {
        return new JsonPrimitive(value.value());
    }

    @Override
    public JsonElement flag(AnnotationValue.Flag value) {
        return new JsonPrimitive(value.value());
    }

    @Override
    public JsonElement whole(AnnotationValue.Whole value) {
        return new JsonPrimitive(value.value());
    }

    @Override
    public JsonElement fraction(AnnotationValue.Fraction value) {
        return new JsonPrimitive(value.value());
    }

    @Override
    public JsonElement constant(AnnotationValue.Constant value) {
        return tagged(ENUM, value.type() + "#" + value.name());
    }

    @Override
    public JsonElement classLiteral(AnnotationValue.ClassLiteral value) {
        return tagged(CLASS, TypeUseText.print(value.type()));
    }

    @Override
    public JsonElement nested(AnnotationValue.Nested value) {
        return print(List.of(value.annotation()));
    }

    @Override
    public JsonElement array(AnnotationValue.Array value) {
        JsonArray json = new JsonArray();
        value.values().forEach(element -> json.add(element.accept(this)));
        return json;
    }

    private static JsonObject tagged(String tag, String text) {
        JsonObject json = new JsonObject();
        json.addProperty(tag, text);
        return json;
    }
}
