package dev.jpamigrations.runner;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.MigrationException.Blame;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.SqlStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A part of a revision that failed, and how that is told. */
final class StatementFailure extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_EXCERPT = 12;

    private final transient RevisionFile file;
    private final transient Part part;
    private final transient Exception reason;

    StatementFailure(RevisionFile file, Part part, Exception reason) {
        super(reason);
        this.file = file;
        this.part = part;
        this.reason = reason;
    }

    /** What the server or the class threw. */
    Exception reason() {
        return reason;
    }

    /** @param aftermath what became of the revision */
    MigrationException toldWith(String aftermath) {
        if (reason instanceof MigrationException told) {
            return told;
        }
        Problem problem = reason instanceof SQLException failed && part instanceof SqlStatement statement
                ? statementFailed(statement, failed, aftermath)
                : classFailed(aftermath);
        return new MigrationException(Blame.USER, List.of(problem), reason);
    }

    private Problem classFailed(String aftermath) {
        String text = reason.getMessage() == null ? "" : ": " + reason.getMessage();
        String name = part instanceof Part.JavaStep step ? step.className() : "The class";
        return new Problem(
                "DataMigrationFailed",
                file.at(part.line()),
                name + " threw " + reason.getClass().getName() + text,
                aftermath);
    }

    private Problem statementFailed(SqlStatement statement, SQLException failed, String aftermath) {
        Optional<ServerErrorMessage> server = failed instanceof PSQLException told
                ? Optional.ofNullable(told.getServerErrorMessage())
                : Optional.empty();
        int position = server.map(ServerErrorMessage::getPosition).orElse(0);
        Excerpt excerpt = new Excerpt(statement.text(), position);
        List<String> advice = new ArrayList<>(excerpt.lines());
        server.map(ServerErrorMessage::getDetail).ifPresent(text -> advice.add("DETAIL: " + text));
        server.map(ServerErrorMessage::getHint).ifPresent(text -> advice.add("HINT: " + text));
        server.map(ServerErrorMessage::getWhere).ifPresent(text -> advice.add("CONTEXT: " + text));
        advice.add(aftermath);
        return new Problem(
                "StatementFailed",
                file.at(statement.line() + excerpt.line()),
                server.map(ServerErrorMessage::getMessage).orElse(failed.getMessage())
                        + (failed.getSQLState() == null ? "" : " (SQLSTATE " + failed.getSQLState() + ")"),
                String.join("\n", advice));
    }

    /** The lines of a statement around the place of an error. */
    private static final class Excerpt {
        private final List<String> lines;
        private final int line;
        private final int column;

        /** @param position the character of the error from 1, 0 where the server names none */
        Excerpt(String sql, int position) {
            lines = sql.lines().toList();
            int before = Math.min(Math.max(0, position - 1), sql.length());
            line = (int) sql.substring(0, before).chars().filter(c -> c == '\n').count();
            column = position == 0 ? -1 : before - (sql.lastIndexOf('\n', before - 1) + 1);
        }

        int line() {
            return line;
        }

        List<String> lines() {
            int first = Math.max(0, line - LONGEST_EXCERPT / 2);
            int end = Math.min(lines.size(), first + LONGEST_EXCERPT);
            List<String> shown = new ArrayList<>();
            for (int i = first; i < end; i++) {
                shown.add("  " + lines.get(i));
                if (i == line && column >= 0) {
                    shown.add("  "
                            + lines.get(i)
                                    .substring(0, Math.min(column, lines.get(i).length()))
                                    .replaceAll("[^\t]", " ")
                            + "^");
                }
            }
            if (end < lines.size()) {
                shown.add("  …");
            }
            return shown;
        }
    }
}
