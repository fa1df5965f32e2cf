package dev.jpamigrations.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text is the one that Gson writes. */
class JsonTextTest {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeSpecialFloatingPointValues()
            .create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "true",
                "-12.50e3",
                "\"\"",
                "{\"a\": {}, \"b\": [], \"c\": [[], {}, [1, \"two\", false]], \"d\": {\"e\\\"\\n\": \"<&'=>\"}}"
            })
    void shapes(String json) {
        assertSame(JsonParser.parseString(json));
    }

    @Test
    void everyCharacter() {
        assertSame(new JsonPrimitive(IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())));
    }

    @Test
    void numbersThatJsonDoesNotKnow() {
        assertSame(new JsonPrimitive(Double.NaN));
        assertSame(new JsonPrimitive(Float.NEGATIVE_INFINITY));
    }

    private static void assertSame(JsonElement json) {
        JsonText text = new JsonText();
        write(json, text);
        assertThat(text).hasToString(GSON.toJson(json));
    }

    private static void write(JsonElement json, JsonText text) {
        if (json.isJsonObject()) {
            text.open('{');
            json.getAsJsonObject().asMap().forEach((name, value) -> write(value, text.member(name)));
            text.close('}');
        } else if (json.isJsonArray()) {
            text.open('[');
            json.getAsJsonArray().forEach(value -> write(value, text.element()));
            text.close(']');
        } else if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isString()) {
            text.string(json.getAsString());
        } else {
            text.literal(json.isJsonNull() ? "null" : json.getAsString());
        }
    }

    @Test
    void whereSomethingStandsCanBeLeftOut() {
        JsonText text = new JsonText().open('[').element().open('{');
        text.member("name").string("code");
        text.position("line", "3");
        text.close('}').element().literal("7").close(']');

        assertThat(text).hasToString("[\n  {\n    \"name\": \"code\",\n    \"line\": 3\n  },\n  7\n]");
        assertThat(text.withoutPositions()).isEqualTo("[\n  {\n    \"name\": \"code\"\n  },\n  7\n]");
    }
}
