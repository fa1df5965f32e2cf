package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.MigrationException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which PostgreSQL somebody asks for.
 *
 * @param text a major version ({@code 17}), a release of PostgreSQL ({@code 17.6}), an artifact's version ({@code 17.6.0}),
 *     or empty where any will do
 */
record VersionRequest(String text) {

    private static final Pattern VERSION = Pattern.compile("(?<major>\\d{2})(\\.\\d+(?<patch>\\.\\d+(-\\d+)?)?)?");

    /** Whatever is newest. */
    static final VersionRequest ANY = new VersionRequest("");

    /** @throws MigrationException {@code [NoPostgres]} where the text is no version */
    VersionRequest {
        if (!text.isEmpty() && !VERSION.matcher(text).matches()) {
            throw NoPostgres.notAVersion(text, Platform.LINUX_AMD64.newestMajor());
        }
    }

    /** The major version asked for, empty where any will do. */
    Optional<Integer> major() {
        Matcher matcher = VERSION.matcher(text);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group("major"))) : Optional.empty();
    }

    /** The artifact's version asked for, empty where the major version alone, or nothing, was given. */
    Optional<String> exact() {
        Matcher matcher = VERSION.matcher(text);
        if (!matcher.matches() || matcher.end("major") == text.length()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group("patch") == null ? text + ".0" : text);
    }

    /** Whether an artifact of this version serves the request. */
    boolean accepts(String version) {
        return exact().map(version::equals)
                .orElseGet(() -> major().map(m -> version.startsWith(m + ".")).orElse(true));
    }
}
