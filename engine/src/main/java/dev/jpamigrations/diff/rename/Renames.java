package dev.jpamigrations.diff.rename;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.CreateNamespace;
import dev.jpamigrations.diff.Change.CreateSequence;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.diff.Change.DropColumn;
import dev.jpamigrations.diff.Change.DropSequence;
import dev.jpamigrations.diff.Change.DropTable;
import dev.jpamigrations.diff.Change.RenameColumn;
import dev.jpamigrations.diff.Change.RenameSequence;
import dev.jpamigrations.diff.Change.RenameTable;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns removals and additions into renames: those that answers ask for, and those of sequences that follow from them. A rename
 * brings other differences to light (the columns of a renamed table are compared only then), so this is done in rounds, each on
 * what a database says after the renames of the rounds before.
 */
public final class Renames {

    private final RenameAnswers answers;
    private final List<RenameAnswers.Rename> unused;
    private final List<Change> done = new ArrayList<>();

    /** @param answers what a person said */
    public Renames(RenameAnswers answers) {
        this.answers = answers;
        this.unused = new ArrayList<>(answers.renames());
    }

    /**
     * Takes the renames that changes allow.
     *
     * @param changes what is left to do after the renames so far
     * @return whether there were any
     */
    public boolean take(List<Change> changes) {
        int before = done.size();
        for (RenameAnswers.Rename answer : List.copyOf(unused)) {
            rename(answer, changes).ifPresent(rename -> {
                done.addAll(needed(rename, changes));
                done.add(rename);
                unused.remove(answer);
            });
        }
        if (done.size() == before) {
            done.addAll(new FollowingSequences(changes, done).renames());
        }
        return done.size() > before;
    }

    /** All renames so far, in the order in which they run. */
    public List<Change> list() {
        return List.copyOf(done);
    }

    /**
     * What must still be asked.
     *
     * @param changes what is left to do after all renames
     */
    public List<Candidate> questions(List<Change> changes) {
        List<String> drops = answers.drops().stream().map(this::afterwards).toList();
        return Candidates.of(changes).stream()
                .filter(candidate -> !drops.contains(candidate.removed().path()))
                .toList();
    }

    /** What is to be answered instead if that is a rename. */
    public RenameAnswers renaming(Candidate candidate, List<Change> changes) {
        return fitting(changes)
                .withRename(candidate.removed().path(), candidate.added().path());
    }

    /** What is to be answered instead if that is really gone. */
    public RenameAnswers dropping(Candidate candidate, List<Change> changes) {
        return fitting(changes).withDrop(candidate.removed().path());
    }

    private RenameAnswers fitting(List<Change> changes) {
        List<RenameAnswers.Rename> renames = new ArrayList<>(answers.renames());
        renames.removeAll(unused);
        return new RenameAnswers(
                renames,
                answers.drops().stream().filter(path -> goes(path, changes)).toList());
    }

    private boolean goes(String path, List<Change> changes) {
        return removals(changes).anyMatch(removed -> removed.path().equals(afterwards(path)));
    }

    /**
     * The answers that fit nothing.
     *
     * @param changes what is left to do after all renames
     */
    public List<UnfittingAnswer> unfitting(List<Change> changes) {
        Stream<UnfittingAnswer> renames = unused.stream()
                .map(answer ->
                        UnfittingAnswer.rename(answer, afterwards(answer.from()), afterwards(answer.to()), changes));
        Stream<UnfittingAnswer> drops = answers.drops().stream()
                .filter(path -> !goes(path, changes))
                .map(path -> UnfittingAnswer.drop(path, changes));
        return Stream.concat(renames, drops).toList();
    }

    /** A name that was typed with the old name of its table, with the new one. */
    private String afterwards(String path) {
        for (Change change : done) {
            if (change instanceof RenameTable rename && path.startsWith(rename.from() + ".")) {
                return rename.to() + path.substring(rename.from().toString().length());
            }
        }
        return path;
    }

    private Optional<Change> rename(RenameAnswers.Rename answer, List<Change> changes) {
        String from = afterwards(answer.from());
        String to = afterwards(answer.to());
        return removals(changes)
                .filter(removed -> removed.path().equals(from))
                .flatMap(removed -> additions(changes)
                        .filter(added -> added.path().equals(to))
                        .flatMap(added -> between(removed, added).stream()))
                .findFirst();
    }

    static Stream<ObjectRef> removals(List<Change> changes) {
        return changes.stream()
                .filter(change ->
                        change instanceof DropTable || change instanceof DropColumn || change instanceof DropSequence)
                .map(Change::subject);
    }

    static Stream<ObjectRef> additions(List<Change> changes) {
        return changes.stream()
                .filter(change -> change instanceof CreateTable
                        || change instanceof AddColumn
                        || change instanceof CreateSequence)
                .map(Change::subject);
    }

    private static Optional<Change> between(ObjectRef removed, ObjectRef added) {
        ObjectName from = removed.object();
        ObjectName to = added.object();
        if (removed.kind() != added.kind()) {
            return Optional.empty();
        }
        return switch (removed.kind()) {
            case TABLE -> Optional.of(new RenameTable(from, to));
            case SEQUENCE -> Optional.of(new RenameSequence(from, to));
            default -> from.equals(to) ? Optional.of(column(removed, added)) : Optional.empty();
        };
    }

    private static Change column(ObjectRef removed, ObjectRef added) {
        return new RenameColumn(
                removed.object(), Objects.requireNonNull(removed.member()), Objects.requireNonNull(added.member()));
    }

    /** A table or sequence can move only to a namespace that is there. */
    private List<Change> needed(Change rename, List<Change> changes) {
        String namespace = rename.reversed().subject().object().namespace();
        return changes.stream()
                .filter(change -> change instanceof CreateNamespace creation
                        && creation.namespace().name().equals(namespace)
                        && !done.contains(creation))
                .toList();
    }
}
