package dev.jpamigrations;

import dev.jpamigrations.DatabaseComparison.Difference;
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

    private static final String UPGRADE = "mvn migrations:upgrade";
    private static final String STAMP = "mvn migrations:stamp -Dmigrations.target=head -Dmigrations.prove";

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
                        isUnstamped() ? UPGRADE + ", or where it has all that already, " + STAMP : UPGRADE));
    }

    /** Whether tables are there and no revision is recorded. */
    boolean isUnstamped() {
        return state.applied().isEmpty() && !schema.tables().isEmpty();
    }

    /**
     * Compares it with what the revisions make that it has applied; where no file describes one of these, {@code
     * [UnknownRevision]} is all that is found.
     */
    public Findings compare() {
        if (!state.unknown(histories).isEmpty()) {
            Problem unknown = new Problem(
                    "UnknownRevision",
                    new Location.InDatabase(url),
                    "it has applied what no file describes: " + state.unknown(histories) + ".",
                    "Bring the files back, or look at migrations:status.");
            return new Findings(List.of(unknown), List.of());
        }
        String advice = "Somebody changed " + url + " by hand. Write that as a revision, or undo it there.";
        try {
            List<Difference> all = comparison.differences(schema, state.applied());
            return new Findings(
                    all.stream()
                            .filter(difference -> !difference.untracked())
                            .map(difference -> difference.problem(advice))
                            .toList(),
                    all.stream()
                            .filter(Difference::untracked)
                            .map(Difference::object)
                            .distinct()
                            .toList());
        } catch (SQLException failed) {
            throw ScratchFailure.of(failed);
        }
    }

    /**
     * What a comparison finds.
     *
     * @param differences a problem {@code [DatabaseDiffers]} for each thing that is not as the revisions make it
     * @param untracked what no revision makes and merely stands beside it; it is never touched
     */
    public record Findings(List<Problem> differences, List<String> untracked) {

        public Findings {
            differences = List.copyOf(differences);
            untracked = List.copyOf(untracked);
        }
    }

    /** {@code jdbc:postgresql://localhost:5432/shop (2 revisions applied)}. */
    @Override
    public String toString() {
        int count = state.applied().size();
        return url + " (" + count + (count == 1 ? " revision applied)" : " revisions applied)");
    }
}
