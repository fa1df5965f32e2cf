package dev.jpamigrations.registry;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Map;

/**
 * A JSON tree to text, byte for byte as Gson writes it with an indent of two spaces. A build loads the processor anew for each
 * module, and to compile the large methods of Gson to machine code each time took Java about as long as all else here.
 */
final class JsonText {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String print(JsonElement element) {
        JsonText json = new JsonText();
        json.element(element, "\n");
        return json.text.toString();
    }

    /** Appends an element, whose closing bracket goes to a line that begins as {@code line} says. */
    private void element(JsonElement element, String line) {
        if (element instanceof JsonObject object) {
            object(object, line);
        } else if (element instanceof JsonArray array) {
            array(array, line);
        } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
            string(element.getAsString());
        } else {
            text.append(element.isJsonNull() ? "null" : element.getAsString());
        }
    }

    private void object(JsonObject object, String line) {
        if (object.isEmpty()) {
            text.append("{}");
            return;
        }
        String inner = line + INDENT;
        char separator = '{';
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            text.append(separator).append(inner);
            string(member.getKey());
            text.append(": ");
            element(member.getValue(), inner);
            separator = ',';
        }
        text.append(line).append('}');
    }

    private void array(JsonArray array, String line) {
        if (array.isEmpty()) {
            text.append("[]");
            return;
        }
        String inner = line + INDENT;
        char separator = '[';
        for (JsonElement each : array) {
            text.append(separator).append(inner);
            element(each, inner);
            separator = ',';
        }
        text.append(line).append(']');
    }

    private void string(String value) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            if (isEscaped(value.charAt(i))) {
                text.append(value, written, i).append(escaped(value.charAt(i)));
                written = i + 1;
            }
        }
        text.append(value, written, value.length());
        text.append('"');
    }

    /** What JSON forbids in a string (RFC 8259, 7), and the two line ends that JavaScript does. */
    private static boolean isEscaped(char c) {
        return c < 0x20 || c == '"' || c == '\\' || c == 0x2028 || c == 0x2029;
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\f' -> "\\f";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }
}
