package dev.jpamigrations.script;

import dev.jpamigrations.revision.Direction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Puts the pieces below the header into their sections. */
final class SectionReader {

    private final FileProblems problems;
    private final Map<Direction, Content> contents = new EnumMap<>(Direction.class);
    private @Nullable Content current;
    private boolean outsideReported;

    /** What is known of a section while it is read. */
    private static final class Content {
        private final Direction direction;
        private final List<Part> parts = new ArrayList<>();
        private boolean transactional = true;
        private @Nullable String irreversible;
        private @Nullable Piece keep;
        private int proposalEnd;

        private Content(Direction direction) {
            this.direction = direction;
        }
    }

    SectionReader(FileProblems problems) {
        this.problems = problems;
    }

    /** Both sections of a file, empty where one is missing. */
    record Sections(Section upgrade, Section downgrade) {}

    Sections read(List<Piece> pieces) {
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case DIRECTIVE -> directive(piece);
                case STATEMENT -> statement(piece);
                case COMMENT -> comment(piece);
            }
        }
        return new Sections(section(Direction.UPGRADE), section(Direction.DOWNGRADE));
    }

    private Section section(Direction direction) {
        Content content = contents.get(direction);
        if (content == null) {
            problems.add(
                    "MissingSection",
                    0,
                    "There is no " + direction.word() + " section.",
                    "Add the line -- migrations:" + direction.word() + ", even where nothing is to be done.");
            return Section.EMPTY;
        }
        endKeep(content);
        if (content.irreversible != null && !content.parts.isEmpty()) {
            problems.add(
                    "MisplacedDirective",
                    content.parts.get(0).line(),
                    "The section says that it is irreversible and yet has something to run.",
                    "Keep one of the two.");
        }
        return new Section(content.transactional, content.irreversible, content.parts);
    }

    private void directive(Piece piece) {
        String[] words = piece.text().split("\\s+", 2);
        String argument = words.length > 1 ? words[1].strip() : "";
        switch (words[0]) {
            case "upgrade" -> begin(Direction.UPGRADE, argument, piece);
            case "downgrade" -> begin(Direction.DOWNGRADE, argument, piece);
            case "no-transaction" -> noTransaction(argument, piece);
            case "keep" -> keep(argument, piece);
            case "java" -> java(argument, piece);
            case "attention" -> attention(argument, piece);
            case "irreversible" -> irreversible(argument, piece);
            default ->
                problems.add(
                        "UnknownDirective",
                        piece.line(),
                        "There is no directive migrations:" + words[0] + ".",
                        "Directives are upgrade, downgrade, java, no-transaction, keep, attention and irreversible.");
        }
    }

    private void begin(Direction direction, String argument, Piece piece) {
        noArgument(argument, piece);
        if (current != null) {
            endKeep(current);
        }
        current = new Content(direction);
        if (contents.putIfAbsent(direction, current) != null) {
            problems.add(
                    "DuplicateSection",
                    piece.line(),
                    "There is a second " + direction.word() + " section.",
                    "Join the two.");
        }
    }

    private void noTransaction(String argument, Piece piece) {
        noArgument(argument, piece);
        Content content = inside(piece);
        if (content == null) {
            return;
        }
        if (!content.parts.isEmpty() || content.keep != null) {
            misplaced(piece, "migrations:no-transaction is not the first thing in its section.", "Move it up.");
        }
        content.transactional = false;
    }

    private void keep(String argument, Piece piece) {
        noArgument(argument, piece);
        Content content = inside(piece);
        if (content != null) {
            endKeep(content);
            content.keep = piece;
        }
    }

    private void java(String argument, Piece piece) {
        Content content = inside(piece);
        String[] words = argument.split("\\s+");
        boolean skipReplay = words.length == 2 && words[1].equals("skip-replay");
        if (!isClassName(words[0]) || (words.length > 1 && !skipReplay)) {
            malformed(piece, "Write: -- migrations:java CLASS [skip-replay]");
        } else if (content != null) {
            endKeep(content);
            content.parts.add(new Part.JavaStep(words[0], skipReplay, piece.line()));
        }
    }

    private static boolean isClassName(String text) {
        return SourceVersion.isName(text);
    }

    private void attention(String argument, Piece piece) {
        Content content = inside(piece);
        if (argument.isEmpty()) {
            malformed(piece, "Say what there is to decide: -- migrations:attention TEXT");
        }
        if (content != null) {
            endKeep(content);
            content.parts.add(new Part.Attention(argument, "", piece.line()));
            content.proposalEnd = piece.line();
        }
    }

    private void irreversible(String argument, Piece piece) {
        Content content = inside(piece);
        if (argument.isEmpty()) {
            malformed(piece, "Say why: -- migrations:irreversible REASON");
        }
        if (content != null && content.direction == Direction.UPGRADE) {
            misplaced(piece, "An upgrade section cannot be irreversible.", "Move it to the downgrade section.");
        } else if (content != null) {
            content.irreversible = argument;
        }
    }

    private void statement(Piece piece) {
        Content content = inside(piece);
        if (content != null) {
            refuseTransactionControl(piece);
            boolean keep = content.keep != null;
            content.keep = null;
            content.parts.add(new SqlStatement(piece.text(), piece.copyData(), keep, null, piece.line()));
        }
    }

    /** Where a revision's transaction begins and ends is not the script's to say. */
    private void refuseTransactionControl(Piece piece) {
        List<String> words = SqlStatement.of(piece.text()).words();
        String first = words.isEmpty() ? "" : words.get(0);
        boolean prepared = words.contains("PREPARED");
        boolean savepoint = words.contains("TO");
        boolean controls =
                switch (first) {
                    case "BEGIN", "END", "ABORT" -> true;
                    case "START", "PREPARE" -> words.size() > 1 && words.get(1).equals("TRANSACTION");
                    case "COMMIT" -> !prepared;
                    case "ROLLBACK" -> !prepared && !savepoint;
                    default -> false;
                };
        if (controls) {
            problems.add(
                    "TransactionControl",
                    piece.line(),
                    "The statement " + piece.text() + " would begin or end the revision's own transaction.",
                    "Delete it: a revision is one transaction, or none at all below -- migrations:no-transaction.");
        }
    }

    /** Comment lines directly below an attention are the statement that it proposes. */
    private void comment(Piece piece) {
        Content content = current;
        if (content == null || content.proposalEnd != piece.line() - 1 || content.proposalEnd == 0) {
            return;
        }
        int last = content.parts.size() - 1;
        if (content.parts.get(last) instanceof Part.Attention open) {
            String proposal = open.proposal().isEmpty() ? piece.text() : open.proposal() + "\n" + piece.text();
            boolean ends = proposal.endsWith(";");
            content.proposalEnd = ends ? 0 : piece.line();
            content.parts.set(
                    last,
                    new Part.Attention(
                            open.text(), ends ? proposal.substring(0, proposal.length() - 1) : proposal, open.line()));
        }
    }

    private @Nullable Content inside(Piece piece) {
        if (current == null && !outsideReported) {
            outsideReported = true;
            problems.add(
                    "TextOutsideSection",
                    piece.line(),
                    "This stands above both sections.",
                    "Move it below -- migrations:upgrade or -- migrations:downgrade.");
        }
        return current;
    }

    private void endKeep(Content content) {
        if (content.keep != null) {
            misplaced(content.keep, "No statement follows migrations:keep.", "Put it directly above a statement.");
            content.keep = null;
        }
    }

    private void noArgument(String argument, Piece piece) {
        if (!argument.isEmpty()) {
            malformed(piece, "It takes nothing behind it.");
        }
    }

    private void malformed(Piece piece, String advice) {
        problems.add(
                "MalformedDirective", piece.line(), "\"migrations:" + piece.text() + "\" is not well formed.", advice);
    }

    private void misplaced(Piece piece, String fact, String advice) {
        problems.add("MisplacedDirective", piece.line(), fact, advice);
    }
}
