package dev.jpamigrations.mapping;

import java.nio.charset.StandardCharsets;

/**
 * A name on its way from an annotation to the catalog.
 *
 * @param text the name without quotes, in the case in which it was written
 * @param quoted whether the database is to take it literally
 */
record Identifier(String text, boolean quoted) {

    /** PostgreSQL manual, "Identifiers and Key Words": NAMEDATALEN - 1. */
    private static final int MAX_BYTES = 63;

    /** The same name, quoted where {@code quote} says so. */
    Identifier quotedIf(boolean quote) {
        return quote && !quoted ? new Identifier(text, true) : this;
    }

    /** What two spellings of one name have in common. */
    String canonical() {
        return quoted ? text : lowerCase(text);
    }

    /** The name that the catalog will hold: folded unless quoted, cut at a character's border within 63 bytes. */
    String catalogName() {
        return cut(canonical());
    }

    /** The name in backticks if quoted: Hibernate's own notation, which goes into the hashes of constraint names. */
    String marked() {
        return quoted ? "`" + text + "`" : text;
    }

    /** The name as SQL in an expression that was composed by Hibernate. */
    String sql() {
        return quoted ? '"' + text + '"' : text;
    }

    /** PostgreSQL folds ASCII letters only when the encoding is multi-byte, as UTF-8 is. */
    private static String lowerCase(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return folded.toString();
    }

    private static String cut(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
            return text;
        }
        int end = text.length();
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }
}
