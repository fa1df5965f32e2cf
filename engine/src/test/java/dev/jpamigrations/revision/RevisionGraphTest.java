package dev.jpamigrations.revision;

import static dev.jpamigrations.revision.Graphs.graph;
import static dev.jpamigrations.revision.Graphs.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line a case; how graphs are written is told in {@link Graphs}. */
class RevisionGraphTest {

    private static final String DIAMOND = "a b<a#left c<a#right d<b e<c m<d,e";
    private static final String TWO_HISTORIES = "core/a core/b<core/a fin/a~core/b fin/b<fin/a core/c<core/b";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a b<a c<b             | -     | head        | up a, up b, up c",
                "a b<a c<b             | a     | +1          | up b",
                "a b<a c<b             | a b c | head        | -",
                "a b<a c<b             | c     | head        | up a, up b",
                "a b<a c<a             | -     | heads       | up a, up b, up c",
                "a b<a c<a             | -     | cccc        | up a, up c",
                "a b<a g c<b~g         | a b   | head        | SeveralHeads",
                "a b<a g c<b~g         | a b   | heads       | up g, up c",
                "a b<a c<a             | -     | head        | SeveralHeads",
                "a b<a c<a             | a     | +1          | AmbiguousTarget",
                "a b<a                 | a     | +2          | TargetTooFar",
                "a b<a                 | -     | feed        | UnknownTarget",
                "a b<a                 | -     | aaa         | UnknownTarget",
                "a b<a                 | -     | base        | -",
                "a b<a                 | a     | current     | -",
                "a b<a                 | -     | bbbb-1      | up a",
                "a b<a                 | -     | aaaa+1      | up a, up b",
                "a b<a                 | -     | base+1      | up a",
                "a b<a#x c<a           | a     | x           | up b",
                "a b<a#x c<a d<b       | a     | x@head      | up b, up d",
                "a b<a#x c<a d<b       | a     | x@+2        | up b, up d",
                "a b<a#x c<a d<b       | a     | x@cccc      | UnknownTarget",
                "a b<a#bbbb c<b        | -     | bbbb        | up a, up b",
                "                      | -     | head        | -",
            })
    void plansUpgrades(String graph, String applied, String target, String expected) {
        assertThat(plan(() -> graph(text(graph)).upgrade(ids(text(applied)), Target.parse(target))))
                .isEqualTo(text(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a b<a c<b             | a b c   | -1          | down c",
                "a b<a c<b             | a b c   | -3          | down c, down b, down a",
                "a b<a c<b             | a b c   | -4          | TargetTooFar",
                "a b<a c<b             | a b c   | base        | down c, down b, down a",
                "a b<a c<b             | a b c   | aaaa        | down c, down b",
                "a b<a c<b             | a       | aaaa        | -",
                "a b<a c<b             | a       | cccc        | NotApplied",
                "a b<a c<b             | -       | -1          | TargetTooFar",
                "a b<a c<b             | -       | base        | -",
                "a b<a c<a             | a b c   | -1          | AmbiguousTarget",
                "a b<a#x c<a           | a b c   | x@-1        | down b",
                "a b<a c<a~b           | a b c   | aaaa        | down c, down b",
                "a b<a c               | a b c   | base        | down c, down b, down a",
                "a b<a#x c             | a b c   | x@base      | down b, down a",
                "a b<a#x c~b           | a b c   | x@base      | down c, down b, down a",
                "a b<a c<b             | a b c   | cccc-1      | down c",
                "a b<a c<b             | a b c   | aaaa+1      | down c",
                "a b<a c<b             | a b c   | +1          | TargetTooFar",
                "a b<a c<b             | a b c   | current     | -",
            })
    void plansDowngrades(String graph, String applied, String target, String expected) {
        assertThat(plan(() -> graph(text(graph)).downgrade(ids(text(applied)), Target.parse(target))))
                .isEqualTo(text(expected));
    }

    @Test
    void mergesAndUnmerges() {
        RevisionGraph graph = graph(DIAMOND);
        assertThat(steps(graph.upgrade(List.of(), Target.HEAD))).isEqualTo("up a, up b, up c, up d, up e, up m");
        assertThat(steps(graph.downgrade(ids("a b c d e m"), Target.parse("right@base+1"))))
                .isEqualTo("down m, down e, down c");
        assertThat(heads(graph, "a b c d e m")).isEqualTo("m");
        assertThat(heads(graph, "a b c d e")).isEqualTo("d, e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "upgrade   | -                              | heads      | up core/a, up core/b, up fin/a, up fin/b, up core/c",
                "upgrade   | -                              | head       | up core/a, up core/b, up fin/a, up fin/b, up core/c",
                "upgrade   | -                              | fin/head   | up core/a, up core/b, up fin/a, up fin/b",
                "upgrade   | -                              | core/+2    | up core/a, up core/b",
                "upgrade   | -                              | aaaa       | AmbiguousTarget",
                "upgrade   | -                              | hr/head    | UnknownHistory",
                "downgrade | core/a core/b core/c           | core/-1    | down core/c",
                "downgrade | core/a core/b fin/a fin/b      | core/base  | DependedUpon",
                "downgrade | core/a core/b fin/a fin/b      | core/-1    | DependedUpon",
                "downgrade | core/a core/b core/c fin/a     | core/-1    | down core/c",
                "downgrade | core/a core/b fin/a fin/b      | fin/base   | down fin/b, down fin/a",
                "downgrade | core/a core/b fin/a fin/b      | base       | down fin/b, down fin/a, down core/b, down core/a",
            })
    void plansSeveralHistoriesAsOne(String direction, String applied, String target, String expected) {
        RevisionGraph graph = graph(TWO_HISTORIES);
        assertThat(plan(() -> direction.equals("upgrade")
                        ? graph.upgrade(ids(text(applied)), Target.parse(target))
                        : graph.downgrade(ids(text(applied)), Target.parse(target))))
                .isEqualTo(text(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a b<a c<b d<a | -       | cccc      | a b c | -",
                "a b<a c<b d<a | a b c d | aaaa      | a     | b c d",
                "a b<a c<b d<a | a b c d | bbbb      | a b   | c",
                "a b<a c<b d<a | a b c d | base      | -     | a b c d",
                "a b<a#x c<b d | a b c d | x@base    | -     | a b c",
                "a b<a m<b,d d | a b m d | bbbb      | a b   | m",
                "a b<a c<b d<a | a b     | +1        | a b c | -",
                "a b<a c<b     | a b c   | -1        | a b   | c",
                "a b<a c<b d~c | a b c d | bbbb      | a b   | c d",
            })
    void stampsTheLineOfTheTarget(String graph, String applied, String target, String at, String line) {
        RevisionGraph.Stamped stamped = graph(graph).stamp(ids(text(applied)), List.of(Target.parse(target)));
        assertThat(stamped.applied()).containsExactlyInAnyOrderElementsOf(ids(text(at)));
        assertThat(stamped.line()).containsExactlyInAnyOrderElementsOf(ids(text(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a b<a c<b d<c | a b c   | :         | a b c d",
                "a b<a c<b d<c | a b c   | bbbb:     | b c d",
                "a b<a c<b d<c | a b c   | :cccc     | a b c",
                "a b<a c<b d<c | a b c   | bbbb:cccc | b c",
                "a b<a c<b d<c | a b c   | -1:current| b c",
                "a b<a c<b d<c | a b c   | -9:current| a b c",
                "a b<a c<b d<c | -       | -1:       | c d",
                "a b<a c<b d<c | a       | aaaa:+2   | a b c",
                "a b<a c<b d<c | a       | aaaa:+9   | a b c d",
                "a b<a c<b d<c | a b c   | current:head | c d",
            })
    void cutsRanges(String graph, String applied, String range, String expected) {
        assertThat(graph(graph).range(ids(text(applied)), Range.parse(range)))
                .extracting(Revision::id)
                .containsExactlyElementsOf(ids(text(expected)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b<g                 | UnknownRevision",
                "a b<a~other/g         | UnknownHistory",
                "a<a                   | SelfReference",
                "a<b b<a               | RevisionCycle",
                "a b<a~d c<b d<c       | RevisionCycle",
                "a a                   | DuplicateRevision",
                "a#x b<a#x             | DuplicateLabel",
                "a#head                | MalformedLabel",
                "a#current             | MalformedLabel",
                "a#app                 | MalformedLabel",
                "a#l@r                 | MalformedLabel",
                "a#aaaaaaaaaaaa        | MalformedLabel",
                "app/a core/b<app/a    | ForeignParent",
                "a<g b<h c#head        | MalformedLabel, UnknownRevision, UnknownRevision",
            })
    void refusesABrokenGraphWithEveryProblem(String graph, String codes) {
        assertThatThrownBy(() -> graph(graph)).isInstanceOfSatisfying(MigrationException.class, refused -> assertThat(
                        refused.problems().stream().map(Problem::code).sorted().collect(Collectors.joining(", ")))
                .isEqualTo(codes));
    }

    @Test
    void namesEachCycleOnce() {
        assertThatThrownBy(() -> graph("a<c b<a c<b d<c g<h h<g"))
                .isInstanceOfSatisfying(MigrationException.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::fact)
                        .hasSize(2)
                        .first()
                        .asString()
                        .contains("aaaaaaaaaaaa -> cccccccccccc -> bbbbbbbbbbbb -> aaaaaaaaaaaa"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "@", "a@", "+", "-", "+0", "a/", "/a", "a:b", "a b", "a+b", "a@b@c", "../a/b", "+1+1"})
    void refusesWhatIsNoTarget(String text) {
        assertThatThrownBy(() -> Target.parse(text)).hasMessageContaining("[MalformedTarget]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "a:b:c", ""})
    void aRangeHasOneColon(String text) {
        assertThatThrownBy(() -> Range.parse(text)).hasMessageContaining("[MalformedRange]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "shared-kernel/head", "core/x@-2", "1a31+2", "-1", "x@base", "größe"})
    void printsATargetAsItWasWritten(String text) {
        assertThat(Target.parse(text)).hasToString(text);
    }

    /** Heads after a step are what the algebra says: upgrade adds r and covers what it requires, downgrade uncovers it. */
    @Property(tries = 300)
    void headsFollowTheAlgebra(@ForAll long seed) {
        RevisionGraph graph = random(seed);
        Set<RevisionId> applied = new TreeSet<>();
        for (Step step : graph.upgrade(applied, Target.HEADS).steps()) {
            Set<RevisionId> expected = heads(graph, applied);
            expected.removeAll(graph.ancestors(step.revision().requires()));
            expected.add(step.revision().id());
            assertThat(applied).containsAll(step.revision().requires());
            applied.add(step.revision().id());
            assertThat(heads(graph, applied)).isEqualTo(expected);
        }
        assertThat(applied).hasSize(graph.revisions().size());
        for (Step step : graph.downgrade(applied, Target.BASE).steps()) {
            assertThat(heads(graph, applied)).contains(step.revision().id());
            applied.remove(step.revision().id());
        }
        assertThat(applied).isEmpty();
    }

    /** Going up to a revision and down to its base again ends where it began; a plan followed twice is empty. */
    @Property(tries = 300)
    void plansLeadWhereTheySay(@ForAll long seed) {
        RevisionGraph graph = random(seed);
        Random random = new Random(seed);
        Revision goal = graph.revisions().get(random.nextInt(graph.revisions().size()));
        Target target = Target.parse(goal.id().digits());
        Set<RevisionId> applied = new TreeSet<>(planned(graph.upgrade(Set.of(), target)));
        assertThat(applied).isEqualTo(new TreeSet<>(graph.ancestors(Set.of(goal.id()))));
        assertThat(heads(graph, applied)).containsExactly(goal.id());
        assertThat(graph.upgrade(applied, target).isEmpty()).isTrue();
        assertThat(graph.downgrade(applied, target).isEmpty()).isTrue();
        assertThat(planned(graph.downgrade(applied, Target.BASE))).containsExactlyInAnyOrderElementsOf(applied);
    }

    private static RevisionGraph random(long seed) {
        Random random = new Random(seed);
        String letters = "abcdefghijklmnop";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(letters.length()); i++) {
            text.append(' ').append(letters.charAt(i));
            for (char relation : new char[] {'<', '<', '~'}) {
                if (i > 0 && random.nextInt(3) > 0) {
                    text.append(relation).append(letters.charAt(random.nextInt(i)));
                }
            }
        }
        return graph(text.toString());
    }

    private static List<RevisionId> planned(Plan plan) {
        return plan.steps().stream().map(step -> step.revision().id()).toList();
    }

    private static Set<RevisionId> heads(RevisionGraph graph, Set<RevisionId> applied) {
        return graph.headsOf(applied).stream().map(Revision::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String heads(RevisionGraph graph, String applied) {
        return graph.headsOf(Graphs.ids(applied)).stream()
                .map(revision -> Graphs.letter(revision.id()))
                .collect(Collectors.joining(", "));
    }

    private interface Planning {
        Plan plan();
    }

    private static String plan(Planning planning) {
        try {
            return steps(planning.plan());
        } catch (MigrationException refused) {
            return refused.problems().get(0).code();
        }
    }

    private static String steps(Plan plan) {
        return Graphs.steps(plan);
    }

    private static String text(String nullable) {
        return nullable == null ? "" : nullable;
    }
}
