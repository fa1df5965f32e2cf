package dev.jpamigrations.registry;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Function;

/** A managed type to a JSON tree. {@link ManagedTypeParser} is the inverse. */
final class ManagedTypePrinter {

    private ManagedTypePrinter() {}

    static JsonObject print(ManagedType type) {
        JsonObject json = new JsonObject();
        json.addProperty("name", type.name());
        json.addProperty("kind", type.kind().name());
        json.addProperty("shape", type.shape().name());
        addFlag(json, "abstract", type.isAbstract());
        addFlag(json, "final", type.isFinal());
        addList(json, "typeParameters", type.typeParameters(), ManagedTypePrinter::parameter);
        addList(json, "superClasses", type.superClasses(), ManagedTypePrinter::use);
        if (type.converter() != null) {
            JsonObject conversion = new JsonObject();
            conversion.add("attribute", use(type.converter().attribute()));
            conversion.add("column", use(type.converter().column()));
            json.add("converter", conversion);
        }
        addAnnotations(json, "annotations", type.annotations());
        addAnnotations(json, "packageAnnotations", type.packageAnnotations());
        addList(json, "attributes", type.attributes(), ManagedTypePrinter::attribute);
        addList(json, "references", type.references(), ManagedTypePrinter::facts);
        if (!type.source().file().isEmpty()) {
            json.addProperty("file", type.source().file());
        }
        addLine(json, type.source().line());
        return json;
    }

    private static JsonElement parameter(TypeParameter parameter) {
        JsonObject json = new JsonObject();
        json.addProperty("name", parameter.name());
        addList(json, "bounds", parameter.bounds(), ManagedTypePrinter::use);
        return json;
    }

    private static JsonElement attribute(Attribute attribute) {
        JsonObject json = new JsonObject();
        json.addProperty("name", attribute.name());
        json.addProperty("member", attribute.member().name());
        json.add("type", use(attribute.type()));
        addFlag(json, "transient", attribute.isTransient());
        addFlag(json, "setter", attribute.hasSetter());
        addAnnotations(json, "annotations", attribute.annotations());
        addLine(json, attribute.line());
        return json;
    }

    private static JsonElement facts(TypeFacts facts) {
        JsonObject json = new JsonObject();
        json.addProperty("name", facts.name());
        json.addProperty("shape", facts.shape().name());
        addList(json, "superTypes", facts.superTypes(), JsonPrimitive::new);
        addList(json, "constants", facts.constants(), JsonPrimitive::new);
        addAnnotations(json, "annotations", facts.annotations());
        addList(json, "members", facts.members(), ManagedTypePrinter::attribute);
        return json;
    }

    private static JsonElement use(TypeUse use) {
        return new JsonPrimitive(TypeUseText.print(use));
    }

    private static void addAnnotations(JsonObject json, String member, List<AnnotationUse> annotations) {
        if (!annotations.isEmpty()) {
            json.add(member, AnnotationPrinter.print(annotations));
        }
    }

    private static <T> void addList(JsonObject json, String member, List<T> values, Function<T, JsonElement> printer) {
        if (!values.isEmpty()) {
            JsonArray array = new JsonArray();
            values.forEach(value -> array.add(printer.apply(value)));
            json.add(member, array);
        }
    }

    private static void addFlag(JsonObject json, String member, boolean value) {
        if (value) {
            json.addProperty(member, true);
        }
    }

    private static void addLine(JsonObject json, int line) {
        if (line > 0) {
            json.addProperty("line", line);
        }
    }
}
