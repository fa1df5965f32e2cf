package dev.jpamigrations.script;

import dev.jpamigrations.script.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts SQL text into statements, and finds the directives and comment lines that stand between them. Where psql and the
 * server agree on where a statement ends, so does this; psql's own commands are refused.
 */
final class StatementSplitter {

    private static final Pattern DIRECTIVE = Pattern.compile("--\\s*migrations:(.*)");
    private static final Pattern SECTION = Pattern.compile("(upgrade|downgrade)\\b.*");

    private final Lexer lexer;
    private final FileProblems problems;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Token> statement = new ArrayList<>();
    private Nesting nesting = new Nesting();
    private boolean lineIsEmpty = true;

    private StatementSplitter(Lexer lexer, FileProblems problems) {
        this.lexer = lexer;
        this.problems = problems;
    }

    /** The pieces of what the lexer has left. */
    static List<Piece> split(Lexer lexer, FileProblems problems) {
        StatementSplitter splitter = new StatementSplitter(lexer, problems);
        while (lexer.hasNext()) {
            splitter.take(lexer.next());
        }
        splitter.endWithoutSemicolon();
        return List.copyOf(splitter.pieces);
    }

    private void take(Token token) {
        switch (token.kind()) {
            case SPACE -> space(token);
            case COMMENT -> comment(token);
            case SEMICOLON -> semicolon(token);
            case BACKSLASH -> metaCommand(token);
            case UNTERMINATED -> unterminated(token);
            default -> body(token);
        }
        lineIsEmpty = token.is(Kind.SPACE) ? lineIsEmpty || token.text().indexOf('\n') >= 0 : false;
    }

    private void space(Token token) {
        if (!statement.isEmpty()) {
            statement.add(token);
        }
    }

    private void body(Token token) {
        nesting.see(token);
        statement.add(token);
    }

    private void semicolon(Token token) {
        if (nesting.isOpen()) {
            body(token);
        } else if (!statement.isEmpty()) {
            String data = Nesting.takesData(statement) ? copyData() : null;
            end(data);
        }
    }

    private @Nullable String copyData() {
        lexer.skipLine();
        Optional<String> data = lexer.linesUntil("\\.");
        if (data.isEmpty()) {
            problems.add(
                    "UnterminatedCopy",
                    statement.get(0).line(),
                    "The data of this copy have no end.",
                    "End them with a line that holds \\. alone.");
        }
        return data.orElse("");
    }

    private void comment(Token token) {
        Matcher directive = DIRECTIVE.matcher(token.text());
        if (directive.matches()) {
            directive(token, directive.group(1).strip());
        } else if (!statement.isEmpty()) {
            statement.add(token);
        } else if (lineIsEmpty && token.text().startsWith("--")) {
            String text = token.text().substring(2).stripTrailing();
            pieces.add(
                    new Piece(Piece.Kind.COMMENT, text.startsWith(" ") ? text.substring(1) : text, null, token.line()));
        }
    }

    private void directive(Token token, String text) {
        if (lineIsEmpty && SECTION.matcher(text).matches()) {
            endWithoutSemicolon();
        }
        if (lineIsEmpty && statement.isEmpty()) {
            pieces.add(new Piece(Piece.Kind.DIRECTIVE, text, null, token.line()));
        } else {
            problems.add(
                    "MisplacedDirective",
                    token.line(),
                    "migrations:" + text + " stands inside or behind a statement.",
                    "Give it a line of its own between two statements; a statement ends with a semicolon.");
        }
    }

    private void metaCommand(Token token) {
        problems.add(
                "PsqlCommand",
                token.line(),
                "A backslash outside quotes begins a command of psql, which the server does not know.",
                "Write it in SQL.");
        lexer.skipLine();
    }

    private void unterminated(Token token) {
        problems.add(
                "UnterminatedQuote",
                token.line(),
                "What begins here with " + token.text().lines().findFirst().orElse("") + " has no end.",
                "Close the quote or comment.");
        statement.clear();
        nesting = new Nesting();
    }

    private void endWithoutSemicolon() {
        if (statement.isEmpty()) {
            return;
        }
        if (nesting.isOpen()) {
            problems.add(
                    "UnterminatedStatement",
                    statement.get(0).line(),
                    "The statement that begins here has no end: a parenthesis or BEGIN ATOMIC is still open.",
                    "Close it and end the statement with a semicolon.");
        }
        end(null);
    }

    private void end(@Nullable String copyData) {
        int last = statement.size() - 1;
        while (!statement.get(last).counts()) {
            last--;
        }
        StringBuilder text = new StringBuilder();
        statement.subList(0, last + 1).forEach(token -> text.append(token.text()));
        pieces.add(new Piece(
                Piece.Kind.STATEMENT,
                text.toString(),
                copyData,
                statement.get(0).line()));
        statement.clear();
        nesting = new Nesting();
    }
}
