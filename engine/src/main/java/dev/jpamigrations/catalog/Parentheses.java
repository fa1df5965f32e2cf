package dev.jpamigrations.catalog;

import org.jspecify.annotations.Nullable;

/** Takes off the parentheses that PostgreSQL prints around a whole expression; a clause writes its own. */
final class Parentheses {

    private Parentheses() {}

    static @Nullable String stripped(@Nullable String expression) {
        return expression != null && enclose(expression)
                ? stripped(expression.substring(1, expression.length() - 1))
                : expression;
    }

    /** Whether the first character opens what only the last one closes. */
    private static boolean enclose(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return false;
        }
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return false;
            }
        }
        return quote == 0;
    }
}
