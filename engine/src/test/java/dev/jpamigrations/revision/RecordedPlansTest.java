package dev.jpamigrations.revision;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import dev.jpamigrations.problem.MigrationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random graphs with what Alembic 1.20 does on them: the same steps in any sound order, the same heads afterwards, and an
 * error of the matching kind where Alembic has one.
 */
class RecordedPlansTest {

    private static final String HISTORY = "app";

    private static final Map<String, String> CODES = Map.of(
            "not-found", "UnknownTarget",
            "multiple-heads", "SeveralHeads",
            "ambiguous", "AmbiguousTarget",
            "relative", "TargetTooFar",
            "not-a-target", "NotApplied");

    record Case(List<Node> revisions, List<Operation> ops) {}

    record Node(String id, List<String> down, List<String> depends, List<String> labels) {}

    record Operation(
            String command,
            String target,
            @Nullable List<Move> plan,
            @Nullable String error,
            List<String> heads) {}

    record Move(@Nullable String up, @Nullable String down) {
        String id() {
            return up != null ? up : String.valueOf(down);
        }
    }

    @TestFactory
    Stream<DynamicTest> plans() throws IOException {
        return recorded("recorded-plans.jsonl", 300);
    }

    /** Denser dependencies, and every form of target that both tools know: counted, named by label, on a branch. */
    @TestFactory
    Stream<DynamicTest> targets() throws IOException {
        return recorded("recorded-targets.jsonl", 400);
    }

    private static Stream<DynamicTest> recorded(String file, int cases) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(RecordedPlansTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Case recorded = new Gson().fromJson(line, Case.class);
                tests.add(DynamicTest.dynamicTest("case " + (tests.size() + 1), () -> run(recorded)));
            }
        }
        assertThat(tests).hasSize(cases);
        return tests.stream();
    }

    private static void run(Case recorded) {
        RevisionGraph graph = RevisionGraph.of(
                List.of(HISTORY),
                recorded.revisions().stream().map(RecordedPlansTest::revision).toList());
        Set<RevisionId> applied = new HashSet<>();
        for (Operation operation : recorded.ops()) {
            if (operation.error() != null) {
                assertThatThrownBy(() -> plan(graph, applied, operation))
                        .as("%s %s", operation.command(), operation.target())
                        .isInstanceOfSatisfying(MigrationException.class, refused -> assertThat(
                                        refused.problems().get(0).code())
                                .isEqualTo(CODES.get(operation.error())));
            } else {
                follow(graph, plan(graph, applied, operation), applied, operation);
            }
            assertThat(graph.headsOf(applied))
                    .as("heads after %s %s", operation.command(), operation.target())
                    .extracting(revision -> revision.id().digits())
                    .containsExactlyInAnyOrderElementsOf(operation.heads());
        }
    }

    private static Plan plan(RevisionGraph graph, Set<RevisionId> applied, Operation operation) {
        Target target = Target.parse(operation.target());
        return operation.command().equals("upgrade")
                ? graph.upgrade(applied, target)
                : graph.downgrade(applied, target);
    }

    /** After every step, whatever is applied has all that it requires. */
    private static void follow(RevisionGraph graph, Plan plan, Set<RevisionId> applied, Operation operation) {
        List<Move> moves = Objects.requireNonNull(operation.plan(), "an operation has a plan or an error");
        assertThat(plan.steps())
                .as("%s %s", operation.command(), operation.target())
                .extracting(step -> step.revision().id().digits())
                .containsExactlyInAnyOrderElementsOf(
                        moves.stream().map(Move::id).toList());
        for (Step step : plan.steps()) {
            RevisionId id = step.revision().id();
            assertThat(step.direction() == Direction.UPGRADE ? applied.add(id) : applied.remove(id))
                    .as("%s changes something", step)
                    .isTrue();
            assertThat(graph.ancestors(applied)).isEqualTo(applied);
        }
    }

    private static Revision revision(Node node) {
        return new Revision(
                new RevisionId(HISTORY, node.id()),
                ids(node.down()),
                ids(node.depends()),
                node.labels(),
                Instant.EPOCH,
                node.id(),
                Origin.of(node.id() + ".sql"));
    }

    private static List<RevisionId> ids(List<String> digits) {
        return digits.stream().map(id -> new RevisionId(HISTORY, id)).collect(toCollection(TreeSet::new)).stream()
                .toList();
    }
}
