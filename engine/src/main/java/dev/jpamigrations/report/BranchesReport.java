package dev.jpamigrations.report;

import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.script.Histories;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The revisions that several others follow.
 *
 * @param branches each with what follows it
 * @param severalHistories whether the text must say which history an id belongs to
 */
public record BranchesReport(List<Branch> branches, boolean severalHistories) implements Report {

    /**
     * A revision where branches begin.
     *
     * @param revision the revision
     * @param children what follows it
     */
    public record Branch(RevisionLine revision, List<RevisionLine> children) {

        public Branch {
            children = List.copyOf(children);
        }
    }

    public BranchesReport {
        branches = List.copyOf(branches);
    }

    /** All of the histories. */
    public static BranchesReport of(Histories histories) {
        RevisionLine.Maker maker = new RevisionLine.Maker(histories, null);
        List<Branch> branches = histories.graph().branchPoints().stream()
                .map(point -> branch(histories, maker, point))
                .toList();
        return new BranchesReport(branches, histories.all().size() > 1);
    }

    private static Branch branch(Histories histories, RevisionLine.Maker maker, Revision point) {
        return new Branch(maker.line(point), maker.lines(histories.graph().children(point.id())));
    }

    @Override
    public String text() {
        if (branches.isEmpty()) {
            return "There are no branches.";
        }
        return branches.stream().flatMap(this::lines).collect(Collectors.joining("\n"));
    }

    private Stream<String> lines(Branch branch) {
        RevisionLine point = branch.revision();
        return Stream.concat(
                Stream.of(point.name(severalHistories) + point.marks() + "  " + point.message()),
                branch.children().stream()
                        .map(child -> "  -> " + child.name(severalHistories) + child.marks() + "  " + child.message()));
    }

    @Override
    public String json() {
        return Json.of(branches);
    }
}
