package dev.jpamigrations;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.DatabaseState;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.script.Histories;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A database as it was found; nothing was changed in it. */
public final class LiveDatabase {

    private final String url;
    private final Histories histories;
    private final DatabaseState state;
    private final Schema schema;
    private final DatabaseComparison comparison;

    LiveDatabase(String url, Histories histories, DatabaseState state, Schema schema, DatabaseComparison comparison) {
        this.url = url;
        this.histories = histories;
        this.state = state;
        this.schema = schema;
        this.comparison = comparison;
    }

    /** What it holds but version tables. */
    Schema schema() {
        return schema;
    }

    /** Whether it holds nothing yet. */
    public boolean isEmpty() {
        return schema.isEmpty();
    }

    /** Its address without password and parameters. */
    public String url() {
        return url;
    }

    /** One problem {@code [Pending]} for what it has not applied. */
    public Optional<Problem> pending() {
        List<String> pending = histories.graph().revisions().stream()
                .map(Revision::id)
                .filter(id -> !state.applied().contains(id))
                .map(RevisionId::qualified)
                .toList();
        return pending.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        "Pending",
                        new Location.InDatabase(url),
                        "it has not applied " + String.join(", ", pending) + ".",
                        "mvn migrations:upgrade"));
    }

    /**
     * A problem for each difference between it and what the revisions make that it has applied.
     *
     * @return problems {@code [DatabaseDiffers]}, and {@code [UnknownRevision]} for revisions that no file describes
     */
    public List<Problem> differences() {
        if (!state.unknown(histories).isEmpty()) {
            return List.of(new Problem(
                    "UnknownRevision",
                    new Location.InDatabase(url),
                    "it has applied what no file describes: " + state.unknown(histories) + ".",
                    "Bring the files back, or look at migrations:status."));
        }
        try {
            return comparison.differences(
                    schema,
                    state.applied(),
                    "Somebody changed " + url + " by hand. Write that as a revision, or undo it there.");
        } catch (SQLException failed) {
            throw ScratchFailure.of(failed);
        }
    }

    /** {@code jdbc:postgresql://localhost:5432/shop (2 revisions applied)}. */
    @Override
    public String toString() {
        int count = state.applied().size();
        return url + " (" + count + (count == 1 ? " revision applied)" : " revisions applied)");
    }
}
