package dev.jpamigrations.connection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/**
 * Replaces Spring's placeholders, <code>${name}</code> and <code>${name:default}</code>, nested ones included.
 *
 * <p>Source: Spring Framework reference, Placeholder Resolution in the Environment.
 */
final class Placeholders {

    private final Function<String, Optional<String>> lookUp;
    private final Deque<String> underWay = new ArrayDeque<>();

    /** @param lookUp the value of a name, placeholders not yet replaced */
    Placeholders(Function<String, Optional<String>> lookUp) {
        this.lookUp = lookUp;
    }

    /** A placeholder that has neither value nor default, or that leads to itself. */
    static final class Unresolved extends Exception {

        private static final long serialVersionUID = 1L;

        private final String name;

        Unresolved(String name) {
            super(name);
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    /** The text with every placeholder replaced. */
    String replace(String text) throws Unresolved {
        int start = text.indexOf("${");
        int end = start < 0 ? -1 : closing(text, start + 2);
        if (end < 0) {
            return text;
        }
        String inner = replaced(text.substring(start + 2, end));
        return text.substring(0, start) + inner + replace(text.substring(end + 1));
    }

    private String replaced(String placeholder) throws Unresolved {
        int colon = outerColon(placeholder);
        String name = replace(colon < 0 ? placeholder : placeholder.substring(0, colon));
        Optional<String> value = underWay.contains(name) ? Optional.empty() : lookUp.apply(name);
        if (value.isPresent()) {
            underWay.push(name);
            String replaced = replace(value.get());
            underWay.pop();
            return replaced;
        }
        if (colon < 0) {
            throw new Unresolved(name);
        }
        return replace(placeholder.substring(colon + 1));
    }

    /** The brace that closes the placeholder whose content starts there, -1 where none does. */
    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith("${", i)) {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int outerColon(String placeholder) {
        int depth = 0;
        for (int i = 0; i < placeholder.length(); i++) {
            char c = placeholder.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == ':' && depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
