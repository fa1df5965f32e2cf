package dev.jpamigrations;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.script.RevisionFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells that a revision does not lead where it should, and what is left to do there. */
final class Unproven {

    /** The code of these problems: where a draft has one, the tool is to blame. */
    static final String CODE = "Unproven";

    private Unproven() {}

    static Problem upgrade(RevisionFile file, List<Change> missing) {
        return problem(file, "Its upgrade does not lead to the model", deeds(missing));
    }

    static Problem downgrade(RevisionFile file, List<Change> missing, Schema found, Schema expected) {
        Stream<String> deeds = Stream.of(
                        deeds(missing), opaques("restore", expected, found), opaques("remove", found, expected))
                .flatMap(part -> part);
        return problem(file, "Its downgrade does not lead back to where its upgrade started", deeds);
    }

    private static Problem problem(RevisionFile file, String fact, Stream<String> deeds) {
        return new Problem(
                CODE,
                new Location.InFile(file.file(), 0),
                fact + "; left to do: " + deeds.collect(Collectors.joining(", ")) + ".",
                "Correct the section, or write \"-- migrations:irreversible REASON\" in a downgrade that cannot be.");
    }

    private static Stream<String> deeds(List<Change> changes) {
        return changes.stream()
                .map(change ->
                        ChangeSummary.deed(change) + " " + change.subject().path());
    }

    private static Stream<String> opaques(String deed, Schema in, Schema notIn) {
        return in.opaques().stream()
                .filter(opaque -> !notIn.opaques().contains(opaque))
                .map((OpaqueObject opaque) -> deed + " " + opaque.kind() + " " + opaque.identity());
    }
}
