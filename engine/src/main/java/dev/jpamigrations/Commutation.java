package dev.jpamigrations;

import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.Section;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether branches may be applied in any order.
 *
 * <p>Two orders of the same revisions differ by swaps of neighbours. So it is enough to stand wherever a run may come to stand,
 * and to try any two revisions of different branches that may come next both ways around: where each such pair gives one catalog,
 * all orders do. Everything runs on copies of a scratch database, each revision in transactions of its own as in a real run.
 */
final class Commutation {

    private final ScratchDatabases scratch;
    private final Replay replay;
    private final List<Unit> units;
    private final CatalogReader reader = new CatalogReader(CatalogScope.ALL);
    private final Set<Set<Integer>> seen = new HashSet<>();
    private @Nullable MigrationException failure;

    Commutation(ScratchDatabases scratch, Replay replay, List<Unit> units) {
        this.scratch = scratch;
        this.replay = replay;
        this.units = List.copyOf(units);
    }

    /**
     * What is run as a whole: a revision, or one part of one.
     *
     * @param file holds it
     * @param after the positions of units that must be run before it
     * @param branches the branches that hold it; two units of one branch are not tried both ways around
     */
    record Unit(RevisionFile file, Set<Integer> after, Set<Integer> branches) {

        Unit {
            after = Set.copyOf(after);
            branches = Set.copyOf(branches);
        }

        private List<Part> parts() {
            return file.upgrade().parts();
        }

        private RevisionFile only(Part part) {
            Section section = new Section(file.upgrade().transactional(), null, List.of(part));
            return new RevisionFile(file.origin(), file.header(), section, Section.EMPTY, file.checksum());
        }
    }

    /** What came of two units in one order: a catalog, or what went wrong. */
    record Outcome(@Nullable Schema schema, @Nullable MigrationException failure) {

        boolean works() {
            return failure == null;
        }

        /** What leads from this catalog to the other; nothing where one of them is missing. */
        List<Change> changesTo(Outcome other) {
            return schema == null || other.schema == null ? List.of() : SchemaDiff.between(schema, other.schema);
        }

        private boolean equalsCatalogOf(Outcome other) {
            return schema != null
                    && other.schema != null
                    && changesTo(other).isEmpty()
                    && schema.opaques().equals(other.schema.opaques());
        }
    }

    /**
     * Two units that give different catalogs in different orders.
     *
     * @param inOrder what came of the first and then the second
     * @param reversed what came of the second and then the first
     * @param closer the two parts of them that are the reason, where it could be found out
     */
    record Conflict(Unit first, Unit second, Outcome inOrder, Outcome reversed, Optional<Conflict> closer) {}

    /**
     * The first two units that do not commute.
     *
     * @param start where no unit is run yet; nobody is connected to it
     */
    Optional<Conflict> from(ScratchDatabase start) throws SQLException {
        Optional<Conflict> conflict =
                walk(start, Set.copyOf(IntStream.range(0, units.size()).boxed().toList()));
        if (conflict.isEmpty() && failure != null) {
            throw failure;
        }
        return conflict;
    }

    private Optional<Conflict> walk(ScratchDatabase here, Set<Integer> open) throws SQLException {
        List<Integer> next = open.stream()
                .filter(unit -> units.get(unit).after().stream().noneMatch(open::contains))
                .sorted()
                .toList();
        Optional<Conflict> conflict = among(here, next);
        for (int i = 0; i < next.size() && conflict.isEmpty(); i++) {
            Set<Integer> rest = new HashSet<>(open);
            rest.remove(next.get(i));
            if (seen.add(rest) && haveBranches(rest)) {
                conflict = beyond(here, units.get(next.get(i)), rest);
            }
        }
        return conflict;
    }

    private Optional<Conflict> beyond(ScratchDatabase here, Unit unit, Set<Integer> rest) throws SQLException {
        try (ScratchDatabase copy = scratch.copyOf(here)) {
            run(copy, List.of(unit));
            return walk(copy, rest);
        } catch (MigrationException failed) {
            // a swap on another way to this place is to blame, and will be found there
            failure = failure == null ? failed : failure;
            return Optional.empty();
        }
    }

    private Optional<Conflict> among(ScratchDatabase here, List<Integer> next) throws SQLException {
        for (int first : next) {
            for (int second : next) {
                if (first < second && onDifferentBranches(first, second)) {
                    Optional<Conflict> conflict = between(here, units.get(first), units.get(second));
                    if (conflict.isPresent()) {
                        return conflict;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean haveBranches(Set<Integer> open) {
        return open.stream().anyMatch(first -> open.stream().anyMatch(second -> onDifferentBranches(first, second)));
    }

    private boolean onDifferentBranches(int first, int second) {
        return units.get(first).branches().stream().noneMatch(units.get(second).branches()::contains);
    }

    private Optional<Conflict> between(ScratchDatabase here, Unit first, Unit second) throws SQLException {
        Outcome inOrder = outcome(here, List.of(first, second));
        Outcome reversed = outcome(here, List.of(second, first));
        return inOrder.equalsCatalogOf(reversed)
                ? Optional.empty()
                : Optional.of(new Conflict(first, second, inOrder, reversed, closer(here, first, second)));
    }

    private Optional<Conflict> closer(ScratchDatabase here, Unit first, Unit second) throws SQLException {
        if (first.parts().size() <= 1 && second.parts().size() <= 1) {
            return Optional.empty();
        }
        List<Unit> parts = new ArrayList<>();
        for (Unit unit : List.of(first, second)) {
            int branch = parts.size();
            for (Part part : unit.parts()) {
                Set<Integer> after = parts.size() == branch ? Set.of() : Set.of(parts.size() - 1);
                parts.add(new Unit(unit.only(part), after, Set.of(branch)));
            }
        }
        return new Commutation(scratch, replay, parts).from(here);
    }

    private Outcome outcome(ScratchDatabase here, List<Unit> order) throws SQLException {
        try (ScratchDatabase copy = scratch.copyOf(here)) {
            return new Outcome(run(copy, order), null);
        } catch (MigrationException failed) {
            return new Outcome(null, failed);
        }
    }

    private Schema run(ScratchDatabase on, List<Unit> order) throws SQLException {
        try (Connection connection = on.connect()) {
            for (Unit unit : order) {
                replay.run(connection, unit.file(), Direction.UPGRADE);
            }
            return reader.read(connection);
        }
    }
}
