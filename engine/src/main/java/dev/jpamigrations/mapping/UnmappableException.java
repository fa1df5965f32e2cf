package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;

/**
 * Ends the binding of one attribute or class that cannot be mapped. It never leaves the package: the binder notes the
 * problem and goes on with the next attribute, so that all problems are reported at once.
 */
final class UnmappableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private UnmappableException(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    /** A type that has no known place in a column. */
    static UnmappableException type(Location location, String fact) {
        return new UnmappableException(new Problem(
                "UnsupportedType",
                location,
                fact,
                "Write the SQL type as @Column(columnDefinition), or name the class in the plugin's typeMappings."));
    }

    /** A mapping that Hibernate refuses, or that the binder does not know. */
    static UnmappableException mapping(Location location, String fact, String advice) {
        return new UnmappableException(new Problem("UnsupportedMapping", location, fact, advice));
    }

    Problem problem() {
        return problem;
    }
}
