package dev.jpamigrations.runner;

import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.Section;
import dev.jpamigrations.script.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The settings of a run's session. What a revision changes, its search path for instance, is gone in the next, so that a
 * revision does the same whether others run before it in the same session or not.
 */
final class SessionSettings {

    private final Connection connection;
    private final Duration lockTimeout;

    SessionSettings(Connection connection, Duration lockTimeout) {
        this.connection = connection;
        this.lockTimeout = lockTimeout;
    }

    /** Statements are cut and literals are written by the rules of {@code standard_conforming_strings}. */
    void apply() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set standard_conforming_strings = on");
            statement.execute("set lock_timeout = " + lockTimeout.toMillis());
        }
    }

    /** Undoes what the section may have changed. */
    void restoreAfter(Section section) throws SQLException {
        if (section.parts().stream().noneMatch(part -> part.accept(new MayChangeSettings()))) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session authorization default");
            statement.execute("reset role");
            statement.execute("reset all");
        }
        apply();
    }

    private static final class MayChangeSettings implements Part.Visitor<Boolean> {

        private static final Set<String> FIRST_WORDS =
                Set.of("SET", "RESET", "SELECT", "WITH", "DO", "CALL", "EXECUTE");

        @Override
        public Boolean sql(SqlStatement statement) {
            List<String> words = statement.words();
            return !words.isEmpty() && FIRST_WORDS.contains(words.get(0));
        }

        @Override
        public Boolean java(Part.JavaStep step) {
            return true;
        }

        @Override
        public Boolean attention(Part.Attention attention) {
            return false;
        }
    }
}
