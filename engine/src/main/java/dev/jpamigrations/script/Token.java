package dev.jpamigrations.script;

import java.util.Locale;

/**
 * A piece of SQL text.
 *
 * @param kind what it is
 * @param text as written
 * @param start the offset of its first character
 * @param line the line of its first character, from 1
 */
record Token(Kind kind, String text, int start, int line) {

    enum Kind {
        SPACE,
        COMMENT,
        WORD,
        STRING,
        QUOTED_NAME,
        OPEN,
        CLOSE,
        SEMICOLON,
        OPERATOR,
        BACKSLASH,
        /** A quote, comment or dollar quote that the text ends in. */
        UNTERMINATED
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is that key word in any case. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** Whether it counts for what the SQL means. */
    boolean counts() {
        return kind != Kind.SPACE && kind != Kind.COMMENT;
    }

    String upperCase() {
        return text.toUpperCase(Locale.ROOT);
    }

    int end() {
        return start + text.length();
    }
}
