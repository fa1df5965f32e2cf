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
import java.util.stream.Stream;

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

    /** What a session begins with. Statements are cut and literals are written by {@code standard_conforming_strings}. */
    static List<String> statements(Duration lockTimeout) {
        return List.of("set standard_conforming_strings = on", "set lock_timeout = " + lockTimeout.toMillis());
    }

    /** What undoes the changes that a section may have made; nothing where it makes none. */
    static List<String> restoring(Section section, Duration lockTimeout) {
        if (section.parts().stream().noneMatch(part -> part.accept(new MayChangeSettings()))) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of("set session authorization default", "reset role", "reset all"),
                        statements(lockTimeout).stream())
                .toList();
    }

    void apply() throws SQLException {
        execute(statements(lockTimeout));
    }

    /** Undoes what the section may have changed. */
    void restoreAfter(Section section) throws SQLException {
        execute(restoring(section, lockTimeout));
    }

    private void execute(List<String> sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
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
