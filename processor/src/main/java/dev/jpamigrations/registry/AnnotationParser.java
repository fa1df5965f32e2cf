package dev.jpamigrations.registry;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The inverse of {@link AnnotationPrinter}. */
final class AnnotationParser {

    private AnnotationParser() {}

    static List<AnnotationUse> parse(JsonObject json) {
        List<AnnotationUse> annotations = new ArrayList<>();
        for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
            annotations.add(annotation(entry.getKey(), entry.getValue().getAsJsonObject()));
        }
        return annotations;
    }

    private static AnnotationUse annotation(String key, JsonObject json) {
        if (!key.startsWith(AnnotationPrinter.ANNOTATION_PREFIX)) {
            throw new RegistryFormatException("\"" + key + "\" is no annotation");
        }
        Map<String, AnnotationValue> values = new TreeMap<>();
        json.entrySet().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return new AnnotationUse(key.substring(AnnotationPrinter.ANNOTATION_PREFIX.length()), values);
    }

    private static AnnotationValue value(JsonElement json) {
        if (json.isJsonArray()) {
            return array(json.getAsJsonArray());
        }
        return json.isJsonObject() ? tagged(json.getAsJsonObject()) : primitive(json.getAsJsonPrimitive());
    }

    private static AnnotationValue array(JsonArray json) {
        List<AnnotationValue> values = new ArrayList<>();
        json.forEach(element -> values.add(value(element)));
        return new AnnotationValue.Array(values);
    }

    private static AnnotationValue tagged(JsonObject json) {
        if (json.has(AnnotationPrinter.CLASS)) {
            return new AnnotationValue.ClassLiteral(
                    TypeUseText.parse(json.get(AnnotationPrinter.CLASS).getAsString()));
        }
        if (json.has(AnnotationPrinter.ENUM)) {
            String[] constant = json.get(AnnotationPrinter.ENUM).getAsString().split("#", 2);
            return new AnnotationValue.Constant(constant[0], constant[1]);
        }
        return new AnnotationValue.Nested(parse(json).get(0));
    }

    private static AnnotationValue primitive(JsonPrimitive json) {
        if (json.isBoolean()) {
            return new AnnotationValue.Flag(json.getAsBoolean());
        }
        if (json.isString()) {
            return new AnnotationValue.Text(json.getAsString());
        }
        String number = json.getAsString();
        return number.matches("-?\\d+")
                ? new AnnotationValue.Whole(Long.parseLong(number))
                : new AnnotationValue.Fraction(Double.parseDouble(number));
    }
}
