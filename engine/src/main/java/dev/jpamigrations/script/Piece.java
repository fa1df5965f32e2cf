package dev.jpamigrations.script;

import org.jspecify.annotations.Nullable;

/**
 * What the text below the header falls into.
 *
 * @param kind what it is
 * @param text a statement without its semicolon; a directive from its name on; a comment line without its dashes
 * @param copyData the data of a {@code copy … from stdin}
 * @param line its first line
 */
record Piece(Kind kind, String text, @Nullable String copyData, int line) {

    enum Kind {
        STATEMENT,
        DIRECTIVE,
        COMMENT
    }
}
