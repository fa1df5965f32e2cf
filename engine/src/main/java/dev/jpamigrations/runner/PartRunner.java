package dev.jpamigrations.runner;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.script.ConcurrentIndex;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.SqlStatement;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.PGConnection;

/** Runs single parts of a revision on a connection and leaves transactions alone. */
final class PartRunner {

    private final JavaSteps javaSteps;
    private final RunListener listener;

    PartRunner(JavaSteps javaSteps, RunListener listener) {
        this.javaSteps = javaSteps;
        this.listener = listener;
    }

    void run(Connection connection, RevisionFile file, Direction direction, Part part) throws StatementFailure {
        try {
            part.accept(new Work(file, direction)).on(connection);
        } catch (Exception failed) {
            throw new StatementFailure(file, part, failed);
        }
    }

    /** What is to be done on a connection. */
    private interface Action {
        void on(Connection connection) throws Exception;
    }

    private final class Work implements Part.Visitor<Action> {

        private final RevisionFile file;
        private final Direction direction;

        private Work(RevisionFile file, Direction direction) {
            this.file = file;
            this.direction = direction;
        }

        @Override
        public Action sql(SqlStatement statement) {
            return statement.copyData() == null
                    ? connection -> {
                        clearTheWay(connection, statement);
                        execute(connection, statement.text());
                    }
                    : connection -> connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(statement.text(), new StringReader(statement.copyData()));
        }

        @Override
        public Action java(Part.JavaStep step) {
            return connection -> javaSteps.run(step, direction, connection);
        }

        @Override
        public Action attention(Part.Attention attention) {
            return connection -> {
                throw MigrationException.user(Preflight.unanswered(file, attention));
            };
        }
    }

    /** What an interrupted or failed attempt at the same index has left would make every further one fail. */
    private void clearTheWay(Connection connection, SqlStatement statement) throws SQLException {
        Optional<ConcurrentIndex> index = ConcurrentIndex.of(statement);
        if (index.isPresent() && new InvalidIndex(connection, index.get()).drop()) {
            listener.says("dropped the invalid index " + index.get().name() + " of an earlier attempt");
        }
    }

    private void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                String message = warning.getMessage();
                if (message != null) {
                    listener.says(message);
                }
            }
        }
    }
}
