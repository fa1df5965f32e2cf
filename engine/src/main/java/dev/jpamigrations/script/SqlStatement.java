package dev.jpamigrations.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a section.
 *
 * @param text from its first to its last token, without a semicolon, comments between them included
 * @param copyData the lines that follow a {@code copy … from stdin}, null for any other statement
 * @param keep whether {@code -- migrations:keep} stands above it: what it makes is the team's own
 * @param heading set for the first of a group of statements: what is written as a comment above them, or nothing but a blank
 *     line where it is empty; not read back from a file
 * @param line the line of its first token, from 1; 0 where it is not from a file
 */
public record SqlStatement(
        String text,
        @Nullable String copyData,
        boolean keep,
        @Nullable String heading,
        int line) implements Part {

    /** A statement that is not from a file. */
    public static SqlStatement of(String text) {
        return new SqlStatement(text, null, false, null, 0);
    }

    /** The same below {@code -- migrations:keep}. */
    public SqlStatement kept() {
        return new SqlStatement(text, copyData, true, heading, line);
    }

    /** The same as the first of a group of statements. */
    public SqlStatement headed(String groupHeading) {
        return new SqlStatement(text, copyData, keep, groupHeading, line);
    }

    /** Its words outside quotes and comments in upper case: what it is recognised by. */
    public List<String> words() {
        return Lexer.tokens(text).stream()
                .filter(token -> token.is(Token.Kind.WORD))
                .map(Token::upperCase)
                .toList();
    }

    /** Whether a name stands in it, as a word or in quotation marks. */
    public boolean mentions(String name) {
        String quoted = '"' + name.replace("\"", "\"\"") + '"';
        return Lexer.tokens(text).stream()
                .map(Token::text)
                .anyMatch(token -> token.equalsIgnoreCase(name) || token.equals(quoted));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sql(this);
    }
}
