package dev.jpamigrations.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a section.
 *
 * @param text from its first to its last token, without a semicolon, comments between them included
 * @param copyData the lines that follow a {@code copy … from stdin}, null for any other statement
 * @param keep whether {@code -- migrations:keep} stands above it: what it makes is the team's own
 * @param line the line of its first token, from 1; 0 where it is not from a file
 */
public record SqlStatement(String text, @Nullable String copyData, boolean keep, int line) implements Part {

    /** A statement that is not from a file. */
    public static SqlStatement of(String text) {
        return new SqlStatement(text, null, false, 0);
    }

    /** The same below {@code -- migrations:keep}. */
    public SqlStatement kept() {
        return new SqlStatement(text, copyData, true, line);
    }

    /** Its words outside quotes and comments in upper case: what it is recognised by. */
    public List<String> words() {
        return Lexer.tokens(text).stream()
                .filter(token -> token.is(Token.Kind.WORD))
                .map(Token::upperCase)
                .toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sql(this);
    }
}
