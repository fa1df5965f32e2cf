package dev.jpamigrations.script;

import dev.jpamigrations.script.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts SQL text into tokens by the rules of the PostgreSQL manual, chapter "Lexical Structure"; the texts of the tokens
 * joined are the text. Strings are read as with {@code standard_conforming_strings = on}.
 */
final class Lexer {

    private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?";
    private static final String OPERATOR_MAY_END_IN_SIGN = "~!@#%^&|`?";
    private static final String STRING_PREFIXES = "eEbBxXnN";

    private final String text;
    private int position;
    private int line = 1;

    Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        List<Token> tokens = new ArrayList<>();
        while (lexer.hasNext()) {
            tokens.add(lexer.next());
        }
        return tokens;
    }

    boolean hasNext() {
        return position < text.length();
    }

    Token next() {
        int start = position;
        Kind kind = scan();
        return new Token(kind, text.substring(start, position), start, advanceLine(start));
    }

    /** Passes over the rest of the line, the line break included. */
    void skipLine() {
        int start = position;
        int end = text.indexOf('\n', position);
        position = end < 0 ? text.length() : end + 1;
        advanceLine(start);
    }

    /** Takes whole lines up to one that is the terminator, and passes over that; empty where there is none. */
    Optional<String> linesUntil(String terminator) {
        int start = position;
        while (hasNext()) {
            int lineStart = position;
            skipLine();
            if (text.substring(lineStart, position).strip().equals(terminator)) {
                return Optional.of(text.substring(start, lineStart));
            }
        }
        return Optional.empty();
    }

    private int advanceLine(int start) {
        int before = line;
        line += (int)
                text.substring(start, position).chars().filter(c -> c == '\n').count();
        return before;
    }

    private Kind scan() {
        char c = text.charAt(position);
        if (Character.isWhitespace(c)) {
            return run(Kind.SPACE, Character::isWhitespace);
        }
        if (text.startsWith("--", position)) {
            return run(Kind.COMMENT, other -> other != '\n');
        }
        if (text.startsWith("/*", position)) {
            return blockComment();
        }
        if (isNameStart(c)) {
            return nameOrPrefixedString();
        }
        if (Character.isDigit(c)) {
            return run(Kind.WORD, other -> isNameStart(other) || Character.isDigit(other));
        }
        return switch (c) {
            case '\'' -> quoted('\'', Kind.STRING);
            case '"' -> quoted('"', Kind.QUOTED_NAME);
            case '$' -> dollar();
            case '(', '[' -> single(Kind.OPEN);
            case ')', ']' -> single(Kind.CLOSE);
            case ';' -> single(Kind.SEMICOLON);
            case '\\' -> single(Kind.BACKSLASH);
            case ':' -> colon();
            default -> OPERATOR_CHARACTERS.indexOf(c) >= 0 ? operator() : single(Kind.OPERATOR);
        };
    }

    private interface CharacterTest {
        boolean accepts(char c);
    }

    private Kind run(Kind kind, CharacterTest belongs) {
        while (position < text.length() && belongs.accepts(text.charAt(position))) {
            position++;
        }
        return kind;
    }

    private Kind single(Kind kind) {
        position++;
        return kind;
    }

    private Kind nameOrPrefixedString() {
        int start = position;
        run(Kind.WORD, c -> isNameStart(c) || Character.isDigit(c) || c == '$');
        if (position - start != 1) {
            return Kind.WORD;
        }
        char prefix = text.charAt(start);
        if (at(position) == '\'' && STRING_PREFIXES.indexOf(prefix) >= 0) {
            return prefix == 'e' || prefix == 'E' ? escapeString() : quoted('\'', Kind.STRING);
        }
        if ((prefix == 'u' || prefix == 'U') && at(position) == '&') {
            char quote = at(position + 1);
            if (quote == '\'' || quote == '"') {
                position++;
                return quoted(quote, quote == '"' ? Kind.QUOTED_NAME : Kind.STRING);
            }
        }
        return Kind.WORD;
    }

    /** A doubled quote stands for itself, which reads as two quoted pieces without a gap. */
    private Kind quoted(char quote, Kind kind) {
        do {
            int end = text.indexOf(quote, position + 1);
            if (end < 0) {
                return unterminated();
            }
            position = end + 1;
        } while (at(position) == quote);
        return kind;
    }

    /** An escape string goes on after white space with a line break, and then still takes backslashes as escapes. */
    private Kind escapeString() {
        do {
            position = skipSpace(position);
            for (position++; position < text.length() && text.charAt(position) != '\''; position++) {
                if (text.charAt(position) == '\\') {
                    position++;
                }
            }
            if (position >= text.length()) {
                return unterminated();
            }
            position++;
        } while (at(position) == '\'' || continues());
        return Kind.STRING;
    }

    private boolean continues() {
        int next = skipSpace(position);
        return at(next) == '\'' && text.substring(position, next).indexOf('\n') >= 0;
    }

    private int skipSpace(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private Kind dollar() {
        int end = position + 1;
        while (end < text.length() && (isNameStart(text.charAt(end)) || Character.isDigit(text.charAt(end)))) {
            end++;
        }
        boolean isTag = at(end) == '$' && !Character.isDigit(text.charAt(position + 1));
        if (!isTag) {
            position = Math.max(end, position + 1);
            return Kind.WORD;
        }
        String tag = text.substring(position, end + 1);
        int close = text.indexOf(tag, end + 1);
        if (close < 0) {
            return unterminated();
        }
        position = close + tag.length();
        return Kind.STRING;
    }

    private Kind blockComment() {
        int depth = 0;
        while (position < text.length()) {
            if (text.startsWith("/*", position)) {
                depth++;
                position += 2;
            } else if (text.startsWith("*/", position)) {
                depth--;
                position += 2;
                if (depth == 0) {
                    return Kind.COMMENT;
                }
            } else {
                position++;
            }
        }
        return Kind.UNTERMINATED;
    }

    private Kind colon() {
        position += at(position + 1) == ':' || at(position + 1) == '=' ? 2 : 1;
        return Kind.OPERATOR;
    }

    /** Neither a comment nor, unless it holds an unusual character, a sign at its end belongs to an operator. */
    private Kind operator() {
        int start = position;
        while (OPERATOR_CHARACTERS.indexOf(at(position)) >= 0
                && !text.startsWith("--", position)
                && !text.startsWith("/*", position)) {
            position++;
        }
        String operator = text.substring(start, position);
        if (operator.chars().noneMatch(c -> OPERATOR_MAY_END_IN_SIGN.indexOf(c) >= 0)) {
            while (position - start > 1 && "+-".indexOf(text.charAt(position - 1)) >= 0) {
                position--;
            }
        }
        return Kind.OPERATOR;
    }

    private Kind unterminated() {
        position = text.length();
        return Kind.UNTERMINATED;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || c >= 0x80;
    }
}
