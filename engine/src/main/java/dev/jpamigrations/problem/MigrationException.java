package dev.jpamigrations.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ends a run because of problems. Thrown at borders only; inside, problems are collected as values. */
public final class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final Blame blame;

    /** Who can put it right, which decides how a build reports it. */
    public enum Blame {
        /** Drift, pending revisions, failing SQL: the user's cause. */
        USER,
        /** No database, no binary, no disk: a broken environment, or a defect of this tool. */
        ENVIRONMENT
    }

    /**
     * @param blame who can put it right
     * @param problems at least one problem
     * @param cause the failure underneath, kept for {@code -e}
     */
    public MigrationException(Blame blame, List<Problem> problems, @Nullable Throwable cause) {
        super(problems.stream().sorted(Problem.ORDER).map(Problem::toString).collect(Collectors.joining("\n")), cause);
        this.problems = problems.stream().sorted(Problem.ORDER).toList();
        this.blame = blame;
    }

    /** One problem that the user can put right. */
    public static MigrationException user(Problem problem) {
        return user(List.of(problem));
    }

    /** Several problems that the user can put right. */
    public static MigrationException user(List<Problem> problems) {
        return new MigrationException(Blame.USER, problems, null);
    }

    /** One problem of the environment, with the failure underneath. */
    public static MigrationException environment(Problem problem, @Nullable Throwable cause) {
        return new MigrationException(Blame.ENVIRONMENT, List.of(problem), cause);
    }

    /** The same together with problems that were found before it. */
    public MigrationException besides(List<Problem> earlier) {
        return earlier.isEmpty()
                ? this
                : new MigrationException(
                        blame,
                        Stream.concat(earlier.stream(), problems.stream()).toList(),
                        getCause());
    }

    /** The problems in the order of {@link Problem#ORDER}. */
    public List<Problem> problems() {
        return problems;
    }

    /** The problems, each on lines of its own. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "the constructor gives one");
    }

    /** Who can put it right. */
    public Blame blame() {
        return blame;
    }
}
