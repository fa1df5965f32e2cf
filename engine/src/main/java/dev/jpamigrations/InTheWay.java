package dev.jpamigrations;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Tells that PostgreSQL refuses a draft because of something that stands on what it changes. */
final class InTheWay {

    /** Dependent objects still exist; feature not supported (PostgreSQL manual, Error Codes), said of columns under policies. */
    private static final Set<String> STATES = Set.of("2BP01", "0A000");

    private InTheWay() {}

    /** The failure of a draft in words of what is in the way, or as it was. */
    static MigrationException told(MigrationException failed) {
        if (!(failed.getCause() instanceof PSQLException refused) || !STATES.contains(state(refused))) {
            return failed;
        }
        ServerErrorMessage server = refused.getServerErrorMessage();
        String detail = server == null || server.getDetail() == null ? "" : " (" + server.getDetail() + ")";
        return MigrationException.user(new Problem(
                "DependentObject",
                Location.nowhere(),
                "PostgreSQL refuses the revision that is missing: "
                        + (server == null ? refused.getMessage() : server.getMessage()) + detail + ".",
                Belongings.ADVICE));
    }

    private static String state(SQLException refused) {
        return String.valueOf(refused.getSQLState());
    }
}
