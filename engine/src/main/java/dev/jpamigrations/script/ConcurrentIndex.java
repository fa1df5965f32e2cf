package dev.jpamigrations.script;

import java.util.List;
import java.util.Optional;

/**
 * An index that is built beside the work of others, {@code create index concurrently}. Interrupted, or failed, the statement
 * leaves an index of that name that is of no use and in the way (PostgreSQL manual, CREATE INDEX, "Building Indexes
 * Concurrently").
 *
 * @param name its name as written
 * @param table the table's name as written, with its schema where that is written too
 */
public record ConcurrentIndex(String name, String table) {

    /** The index that a statement builds in this way; empty for every other statement and where the server chooses the name. */
    public static Optional<ConcurrentIndex> of(SqlStatement statement) {
        List<Token> tokens =
                Lexer.tokens(statement.text()).stream().filter(Token::counts).toList();
        Reading reading = new Reading(tokens);
        if (!reading.takes("CREATE")) {
            return Optional.empty();
        }
        reading.takes("UNIQUE");
        if (!reading.takes("INDEX") || !reading.takes("CONCURRENTLY")) {
            return Optional.empty();
        }
        if (reading.takes("IF")) {
            reading.takes("NOT");
            reading.takes("EXISTS");
        }
        if (reading.takes("ON")) {
            return Optional.empty();
        }
        String name = reading.next();
        reading.takes("ON");
        reading.takes("ONLY");
        return Optional.of(new ConcurrentIndex(name, reading.untilUsingOrParenthesis()));
    }

    /** Tokens that are taken one after another. */
    private static final class Reading {

        private final List<Token> tokens;
        private int at;

        private Reading(List<Token> tokens) {
            this.tokens = tokens;
        }

        boolean takes(String word) {
            boolean there = at < tokens.size() && tokens.get(at).isWord(word);
            at += there ? 1 : 0;
            return there;
        }

        String next() {
            return at < tokens.size() ? tokens.get(at++).text() : "";
        }

        String untilUsingOrParenthesis() {
            StringBuilder text = new StringBuilder();
            while (at < tokens.size()
                    && !tokens.get(at).is(Token.Kind.OPEN)
                    && !tokens.get(at).isWord("USING")) {
                text.append(next());
            }
            return text.toString();
        }
    }
}
