package dev.jpamigrations.runner;

import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.History;
import dev.jpamigrations.script.HistorySettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The text of a script for psql that works on version tables: it stops at its first error, takes the locks that a run takes, and
 * finds the tables where a run finds them, whatever search path a revision sets afterwards.
 */
final class PsqlScript {

    private final Map<String, VersionSql> found = new TreeMap<>();
    private final Map<String, VersionSql> tables = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    PsqlScript(Histories histories) {
        for (History history : histories.all()) {
            HistorySettings settings = history.settings();
            String schema = settings.versionTableSchema();
            found.put(history.name(), new VersionSql(history.name(), schema, settings.versionTable()));
            tables.put(
                    history.name(),
                    schema != null
                            ? new VersionSql(history.name(), schema, settings.versionTable())
                            : VersionSql.inVariable(history.name(), variable(tables.size()), settings.versionTable()));
        }
    }

    /** The name of the psql variable that holds the schema of a version table. */
    private static String variable(int index) {
        return "migrations_schema_" + index;
    }

    /** The conditions under which the script goes on, as a person reads what else is the case. */
    interface Guard {

        /** The condition on the version table of one history. */
        Condition of(String history, VersionSql table);
    }

    /**
     * @param holds an SQL condition
     * @param otherwise what is the case where it does not hold
     */
    record Condition(String holds, String otherwise) {}

    /** Everything before the first change. */
    void open(String title, List<String> settings, Guard guard) {
        comment(title + ", for psql");
        text.append("\\set ON_ERROR_STOP on\n");
        settings.forEach(this::statement);
        found.forEach((history, table) -> {
            text.append('\n');
            comment("history " + history);
            assertion(new Condition(
                    "pg_catalog.pg_try_advisory_lock(" + table.lockKey() + ")",
                    "another run works on history " + history));
            table.creation().forEach(this::statement);
            assertion(guard.of(history, table));
            Optional.ofNullable(tables.get(history)).flatMap(VersionSql::lookup).ifPresent(lookup -> text.append(lookup)
                    .append('\n'));
        });
    }

    /** Frees the locks; the end of the session does so too. */
    void close() {
        text.append('\n');
        found.values().forEach(table -> statement("select pg_catalog.pg_advisory_unlock(" + table.lockKey() + ")"));
    }

    /** The version table of a history. */
    VersionSql tableOf(String history) {
        return Objects.requireNonNull(tables.get(history), "every history has a table");
    }

    /** Stops the script where the condition does not hold. */
    private void assertion(Condition condition) {
        statement("do "
                + Identifiers.literal("begin if not (" + condition.holds()
                        + ") then raise exception using message = "
                        + Identifiers.literal(condition.otherwise()) + "; end if; end"));
    }

    void statement(String sql) {
        text.append(sql).append(";\n");
    }

    /** Statements with their semicolons, in one transaction or each by itself. */
    void block(List<String> statements, boolean transactional) {
        List<String> lines = new ArrayList<>(statements);
        if (transactional) {
            lines.add(0, "begin;");
            lines.add("commit;");
        }
        text.append(String.join("\n", lines)).append('\n');
    }

    void comment(String line) {
        text.append("-- ").append(line.lines().collect(Collectors.joining(" "))).append('\n');
    }

    void emptyLine() {
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
