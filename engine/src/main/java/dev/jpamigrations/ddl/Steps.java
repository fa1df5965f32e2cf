package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the steps of one change, which share their subject, their table and that table's turn. */
final class Steps {

    private final ObjectRef subject;
    private final @Nullable ObjectName table;
    private final int rank;
    private final List<Step> steps = new ArrayList<>();

    Steps(ObjectRef subject, @Nullable ObjectName table, int rank) {
        this.subject = subject;
        this.table = table;
        this.rank = rank;
    }

    /** A step of a stage that does not go table by table, or goes by the same turns. */
    Steps in(Stage stage, String sql) {
        return ranked(stage, rank, sql);
    }

    /** A step of a stage with a turn of its own. */
    Steps ranked(Stage stage, int turn, String sql) {
        steps.add(new Step(stage, turn, Phase.CREATE_TABLE, statement(sql, table)));
        return this;
    }

    /** A step of a stage that must be committed before the steps that follow. */
    Steps alone(Stage stage, String sql) {
        steps.add(new Step(stage, rank, Phase.CREATE_TABLE, new Statement(sql, table, subject, false, null)));
        return this;
    }

    /** A step within the table's turn. */
    Steps at(Phase phase, String sql) {
        steps.add(new Step(Stage.TABLES, rank, phase, statement(sql, table)));
        return this;
    }

    /** A step within the table's turn that must be committed before the steps that follow. */
    Steps alone(Phase phase, String sql) {
        steps.add(new Step(Stage.TABLES, rank, phase, new Statement(sql, table, subject, false, null)));
        return this;
    }

    /** A step within the table's turn that a person must complete. */
    Steps ask(Phase phase, String sql, String question) {
        steps.add(new Step(Stage.TABLES, rank, phase, new Statement(sql, table, subject, true, question)));
        return this;
    }

    /** A step within the turn of a given table. */
    Steps at(ObjectName otherTable, int otherRank, Phase phase, String sql) {
        steps.add(new Step(Stage.TABLES, otherRank, phase, statement(sql, otherTable)));
        return this;
    }

    /** The comment of something new in the table, if it has one. */
    Steps comment(ObjectRef on, @Nullable String comment) {
        return comment == null ? this : at(Phase.COMMENT, CommentText.of(on, comment));
    }

    /** The comment of something new in a stage, if it has one. */
    Steps comment(Stage stage, ObjectRef on, @Nullable String comment) {
        return comment == null ? this : in(stage, CommentText.of(on, comment));
    }

    List<Step> list() {
        return List.copyOf(steps);
    }

    private Statement statement(String sql, @Nullable ObjectName group) {
        return new Statement(sql, group, subject, true, null);
    }
}
