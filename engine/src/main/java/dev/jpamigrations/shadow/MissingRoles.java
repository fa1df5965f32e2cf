package dev.jpamigrations.shadow;

import dev.jpamigrations.runner.Replay;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Creates a role when a server complains that it does not exist: revisions grant rights to roles that only real servers have. */
final class MissingRoles implements Replay.Cure {

    /** The functions of PostgreSQL that complain ({@code src/backend/utils/adt/acl.c}), called so in every language. */
    private static final String COMPLAINANTS = "get_role";

    private static final Pattern QUOTED = Pattern.compile("[\"«„“](?<name>.+)[\"»“”]");

    private final ScratchDatabases databases;
    private final Set<String> created = new HashSet<>();

    /** @param databases on whose server they are created */
    MissingRoles(ScratchDatabases databases) {
        this.databases = databases;
    }

    @Override
    public boolean of(Exception reason) {
        Optional<String> role = missing(reason).filter(created::add);
        role.ifPresent(databases::createRole);
        return role.isPresent();
    }

    private static Optional<String> missing(Exception reason) {
        if (!(reason instanceof PSQLException refused) || !SqlState.UNDEFINED_OBJECT.is(refused)) {
            return Optional.empty();
        }
        return Optional.ofNullable(refused.getServerErrorMessage())
                .filter(MissingRoles::isAboutRole)
                .map(ServerErrorMessage::getMessage)
                .map(QUOTED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group("name"));
    }

    private static boolean isAboutRole(ServerErrorMessage message) {
        String routine = message.getRoutine();
        return routine != null && routine.startsWith(COMPLAINANTS);
    }
}
