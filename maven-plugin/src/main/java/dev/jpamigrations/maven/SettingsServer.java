package dev.jpamigrations.maven;

import dev.jpamigrations.connection.ServerCredentials;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/** A {@code <server>} of settings.xml, its password decrypted. */
final class SettingsServer {

    private final SettingsDecrypter decrypter;

    SettingsServer(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    /**
     * User and password of a server.
     *
     * @param id the server's id, null where none is named
     * @throws MigrationException {@code [UnknownServer]} where settings.xml has none of that id, {@code [NotDecrypted]} where
     *     its password cannot be decrypted
     */
    ServerCredentials credentials(@Nullable String id, Settings settings) {
        if (id == null || id.isBlank()) {
            return ServerCredentials.NONE;
        }
        Server server = settings.getServer(id);
        if (server == null) {
            throw MigrationException.user(new Problem(
                    "UnknownServer",
                    Location.nowhere(),
                    "migrations.server is \"" + id + "\", but settings.xml has no server of that id.",
                    "Add it to ~/.m2/settings.xml:\n<server>\n  <id>" + id
                            + "</id>\n  <username>…</username>\n  <password>…</password>\n</server>"));
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        if (result.getProblems().stream().anyMatch(SettingsServer::isSerious)) {
            throw MigrationException.user(new Problem(
                    "NotDecrypted",
                    Location.nowhere(),
                    "the password of server \"" + id + "\" in settings.xml cannot be decrypted.",
                    "Encrypt it again with mvn --encrypt-password, and see that ~/.m2/settings-security.xml holds the"
                            + " master password."));
        }
        return new ServerCredentials(
                result.getServer().getUsername(), result.getServer().getPassword());
    }

    private static boolean isSerious(SettingsProblem problem) {
        return problem.getSeverity() != SettingsProblem.Severity.WARNING;
    }
}
