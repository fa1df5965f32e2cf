package dev.jpamigrations.registry;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The inverse of {@link ManagedTypePrinter}. */
final class ManagedTypeParser {

    private ManagedTypeParser() {}

    static ManagedType parse(JsonObject json) {
        return new ManagedType(
                text(json, "name"),
                ManagedKind.valueOf(text(json, "kind")),
                TypeShape.valueOf(text(json, "shape")),
                json.has("abstract"),
                json.has("final"),
                list(json, "typeParameters", ManagedTypeParser::parameter),
                list(json, "superClasses", ManagedTypeParser::use),
                annotations(json, "annotations"),
                annotations(json, "packageAnnotations"),
                list(json, "attributes", ManagedTypeParser::attribute),
                list(json, "references", ManagedTypeParser::facts),
                conversion(json),
                new ManagedType.Source(json.has("file") ? text(json, "file") : "", line(json)));
    }

    private static TypeParameter parameter(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new TypeParameter(text(json, "name"), list(json, "bounds", ManagedTypeParser::use));
    }

    private static Attribute attribute(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new Attribute(
                text(json, "name"),
                Attribute.Member.valueOf(text(json, "member")),
                use(json.get("type")),
                json.has("transient"),
                json.has("setter"),
                annotations(json, "annotations"),
                line(json));
    }

    private static TypeFacts facts(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new TypeFacts(
                text(json, "name"),
                TypeShape.valueOf(text(json, "shape")),
                list(json, "superTypes", JsonElement::getAsString),
                list(json, "constants", JsonElement::getAsString),
                annotations(json, "annotations"),
                list(json, "members", ManagedTypeParser::attribute));
    }

    private static ManagedType.@Nullable Conversion conversion(JsonObject type) {
        if (!type.has("converter")) {
            return null;
        }
        JsonObject json = type.getAsJsonObject("converter");
        return new ManagedType.Conversion(use(json.get("attribute")), use(json.get("column")));
    }

    private static TypeUse use(JsonElement json) {
        return TypeUseText.parse(json.getAsString());
    }

    private static List<AnnotationUse> annotations(JsonObject json, String member) {
        return json.has(member) ? AnnotationParser.parse(json.getAsJsonObject(member)) : List.of();
    }

    private static <T> List<T> list(JsonObject json, String member, Function<JsonElement, T> parser) {
        List<T> values = new ArrayList<>();
        if (json.has(member)) {
            json.getAsJsonArray(member).forEach(element -> values.add(parser.apply(element)));
        }
        return values;
    }

    private static String text(JsonObject json, String member) {
        return json.get(member).getAsString();
    }

    private static int line(JsonObject json) {
        return json.has("line") ? json.get("line").getAsInt() : 0;
    }
}
