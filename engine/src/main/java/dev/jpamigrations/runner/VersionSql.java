package dev.jpamigrations.runner;

import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.script.RevisionFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statements that write a version table: run by {@link VersionTable}, printed by {@link OfflineScript}, so that both
 * leave the same rows. Texts are written as literals for sessions with {@code standard_conforming_strings = on}.
 */
final class VersionSql {

    private final String history;
    private final @Nullable String schema;
    private final String table;
    private final @Nullable String variable;

    /** @param schema null for the first of the search path */
    VersionSql(String history, @Nullable String schema, String table) {
        this(history, schema, table, null);
    }

    private VersionSql(String history, @Nullable String schema, String table, @Nullable String variable) {
        this.history = history;
        this.schema = schema;
        this.table = table;
        this.variable = variable;
    }

    /** For psql: the schema is what {@link #lookup} has found. */
    static VersionSql inVariable(String history, String variable, String table) {
        return new VersionSql(history, null, table, variable);
    }

    /** For psql: keeps the schema of the table, which exists, in the variable. */
    Optional<String> lookup() {
        return Optional.ofNullable(variable)
                .map(name -> "select relnamespace::regnamespace as " + name + " from pg_catalog.pg_class where oid = "
                        + Identifiers.literal(Identifiers.quote(table)) + "::regclass \\gset");
    }

    /** The table as it is written in statements. */
    String name() {
        String quoted = Identifiers.quote(table);
        if (variable != null) {
            return ":" + variable + "." + quoted;
        }
        return schema == null ? quoted : Identifiers.quote(schema) + "." + quoted;
    }

    /** An expression for the key of the table's advisory lock; those of one database never clash with other programs'. */
    String lockKey() {
        String place = schema == null
                ? "pg_catalog.current_schema() || " + Identifiers.literal("." + table)
                : Identifiers.literal(schema + "." + table);
        return "pg_catalog.hashtextextended('dev.jpamigrations ' || " + place + ", 0)";
    }

    List<String> creation() {
        String createTable = "create table if not exists " + name() + """
                 (
                    revision text primary key,
                    parents text[] not null,
                    depends_on text[] not null,
                    message text not null,
                    checksum text not null,
                    applied_at timestamptz not null,
                    applied_by text not null,
                    duration_ms bigint not null,
                    tool_version text not null,
                    position integer
                )""";
        return schema == null ? List.of(createTable) : List.of(schemaCreation(schema), createTable);
    }

    /** {@code create schema if not exists} asks for the right to create one even where it exists, and can race. */
    private static String schemaCreation(String schema) {
        return "do "
                + Identifiers.literal("begin if pg_catalog.to_regnamespace("
                        + Identifiers.literal(Identifiers.quote(schema)) + ") is null then create schema "
                        + Identifiers.quote(schema)
                        + "; end if; exception when duplicate_schema or unique_violation then null; end");
    }

    /**
     * Adds the row of a revision.
     *
     * @param duration an expression in milliseconds
     * @param position how many parts are done, null for all
     */
    String insert(RevisionFile file, String duration, String toolVersion, @Nullable Integer position) {
        return "insert into " + name()
                + " (revision, parents, depends_on, message, checksum, applied_at, applied_by, duration_ms, tool_version,"
                + " position) values ("
                + String.join(
                        ", ",
                        Identifiers.literal(file.id().digits()),
                        array(file.header().parents()),
                        array(file.header().dependsOn()),
                        Identifiers.literal(file.header().title()),
                        Identifiers.literal(file.checksum()),
                        "pg_catalog.clock_timestamp()",
                        "session_user",
                        duration,
                        Identifiers.literal(toolVersion),
                        String.valueOf(position))
                + ")";
    }

    /** Notes how many parts of a revision are done by now. */
    String progress(RevisionId id, String duration, @Nullable Integer position) {
        return "update " + name() + " set position = " + position + ", duration_ms = duration_ms + " + duration
                + ", applied_at = pg_catalog.clock_timestamp(), applied_by = session_user where " + is(id);
    }

    String accept(RevisionFile file) {
        return "update " + name() + " set checksum = " + Identifiers.literal(file.checksum()) + " where "
                + is(file.id());
    }

    String delete(RevisionId id) {
        return "delete from " + name() + " where " + is(id);
    }

    /** Adds the row of a revision that is recorded without having been run, unless it is there. */
    String insertIfMissing(RevisionFile file, String toolVersion) {
        return insert(file, "0", toolVersion, null) + " on conflict (revision) do nothing";
    }

    /** Erases those of the revisions that are recorded. */
    String deleteAll(Collection<RevisionId> ids) {
        return "delete from " + name() + " where revision = any (" + digits(ids) + ")";
    }

    /** Erases all other revisions. */
    String deleteOthers(Collection<RevisionId> ids) {
        return "delete from " + name() + " where revision <> all (" + digits(ids) + ")";
    }

    /** Erases those of the revisions that are half done. */
    String deletePartial(Collection<RevisionId> ids) {
        return deleteAll(ids) + " and position is not null";
    }

    /** A condition that holds where nothing but some of these revisions is recorded. */
    String hasOnly(Collection<RevisionId> ids) {
        return "not exists (select from " + name() + " where revision <> all (" + digits(ids) + "))";
    }

    private static String digits(Collection<RevisionId> ids) {
        return "'{" + ids.stream().map(RevisionId::digits).sorted().collect(Collectors.joining(",")) + "}'::text[]";
    }

    /** A condition that holds where exactly these revisions are applied and none is half done. */
    String isAt(Collection<RevisionId> applied) {
        return "(select coalesce(pg_catalog.array_agg(revision order by revision collate \"C\"), '{}') from " + name()
                + ") = " + digits(applied) + " and not exists (select from " + name()
                + " where position is not null)";
    }

    private static String is(RevisionId id) {
        return "revision = " + Identifiers.literal(id.digits());
    }

    private String array(List<RevisionId> ids) {
        String elements = ids.stream()
                .map(id -> '"' + id.seenFrom(history).replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(","));
        return Identifiers.literal("{" + elements + "}");
    }
}
