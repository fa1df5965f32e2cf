package dev.jpamigrations;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the options of {@code stamp} say together.
 *
 * @param targets where the database shall count as being, none with {@code accept}
 * @param accept the one revision whose edited text is taken
 * @param purge whether everything else that is recorded is erased
 * @param prove whether database and revisions are compared first
 * @param sql whether a script is written instead
 */
record StampCommand(List<Target> targets, Optional<Target> accept, boolean purge, boolean prove, boolean sql) {

    StampCommand {
        targets = List.copyOf(targets);
    }

    /**
     * Reads them.
     *
     * @throws MigrationException {@code [Usage]} where they contradict each other
     */
    static StampCommand of(CommandLine line) {
        StampCommand stamp = new StampCommand(
                line.value("target").stream()
                        .flatMap(text -> Stream.of(text.split(",")))
                        .map(Target::parse)
                        .toList(),
                line.value("accept").map(Target::parse),
                line.isSet("purge"),
                line.isSet("prove"),
                line.isSet("sql"));
        stamp.refuseContradictions(line.value("shadowUrl").isPresent());
        return stamp;
    }

    private void refuseContradictions(boolean hasServer) {
        boolean more = purge || prove || sql;
        if (targets.isEmpty() == accept.isEmpty() || (accept.isPresent() && more)) {
            throw CommandLine.refused(
                    "stamp takes either --target, possibly with --purge, --prove or --sql, or --accept alone.");
        }
        if (prove && (sql || !hasServer)) {
            throw CommandLine.refused(
                    "--prove compares with databases that are made on the server of --shadowUrl, and cannot go with --sql.");
        }
    }
}
