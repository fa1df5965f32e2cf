package dev.jpamigrations.runner;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.script.Part.JavaStep;
import dev.jpamigrations.script.RevisionFile;
import java.sql.Connection;
import java.util.Optional;

/** Runs the classes that revisions name. */
public interface JavaSteps {

    /** What keeps the class from being run; asked of every class of a plan before its first statement. */
    Optional<Problem> check(RevisionFile file, JavaStep step);

    /**
     * Runs the class.
     *
     * @param connection in the revision's transaction, or in autocommit
     * @throws Exception whatever the class throws
     */
    void run(JavaStep step, Direction direction, Connection connection) throws Exception;
}
