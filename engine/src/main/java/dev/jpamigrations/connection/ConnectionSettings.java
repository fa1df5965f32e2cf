package dev.jpamigrations.connection;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of the database; whatever is missing is looked for in the {@link Surroundings}.
 *
 * @param url the parameter {@code migrations.url}, null where not given; a password in it is refused
 * @param user the parameter {@code migrations.user}, null where not given
 * @param server what {@code migrations.server} stands for
 * @param topLevelFolder the folder whose {@code .env} is read
 * @param resourceFolders folders with Spring's {@code application.properties} or {@code application.yml}; the first in
 *     which a data source is configured counts
 */
public record ConnectionSettings(
        @Nullable String url,
        @Nullable String user,
        ServerCredentials server,
        Path topLevelFolder,
        List<Path> resourceFolders) {

    public ConnectionSettings {
        resourceFolders = List.copyOf(resourceFolders);
    }
}
