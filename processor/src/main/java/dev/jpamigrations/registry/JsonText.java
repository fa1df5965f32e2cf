package dev.jpamigrations.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON written as text, byte for byte as Gson writes it with an indent of two spaces. A build loads the processor anew for each
 * module, so that all of a library would be loaded, and its large methods compiled to machine code, each time.
 */
final class JsonText {

    private static final String INDENT = "  ";

    /** What JSON forbids in a string (RFC 8259, 7), and the two line ends that JavaScript does. */
    private static final Pattern ESCAPED = Pattern.compile("[\\x00-\\x1f\"\\\\\\u2028\\u2029]");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder("\n");
    private final List<Integer> positions = new ArrayList<>();
    private boolean isEmpty = true;

    /** Begins an object or array. */
    JsonText open(char bracket) {
        text.append(bracket);
        line.append(INDENT);
        isEmpty = true;
        return this;
    }

    /** Ends an object or array. */
    JsonText close(char bracket) {
        line.setLength(line.length() - INDENT.length());
        if (!isEmpty) {
            text.append(line);
        }
        text.append(bracket);
        isEmpty = false;
        return this;
    }

    /** Begins an element of an array. */
    JsonText element() {
        if (!isEmpty) {
            text.append(',');
        }
        text.append(line);
        isEmpty = false;
        return this;
    }

    /** Begins a member of an object. */
    JsonText member(String name) {
        return element().string(name).literal(": ");
    }

    /** Writes the last member of an object, if it tells where something stands in a source: a digest knows nothing of it. */
    void position(String name, String value) {
        positions.add(text.length());
        member(name).literal(value);
        positions.add(text.length());
    }

    /** What JSON writes without quotes. */
    JsonText literal(String value) {
        text.append(value);
        return this;
    }

    JsonText string(String value) {
        text.append(quoted(value));
        return this;
    }

    static String quoted(String value) {
        Matcher escaped = ESCAPED.matcher(value);
        return '"' + (escaped.find() ? escaped.replaceAll(JsonText::escaped) : value) + '"';
    }

    private static String escaped(MatchResult match) {
        return Matcher.quoteReplacement(escaped(match.group().charAt(0)));
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

    /** All that was written, without the positions. */
    String withoutPositions() {
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < positions.size(); i += 2) {
            rest.append(text, from, positions.get(i));
            from = positions.get(i + 1);
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** All that was written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
