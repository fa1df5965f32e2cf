package dev.jpamigrations;

import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a {@link DataMigration} works with. */
public final class MigrationContext {

    private final Connection connection;
    private final Map<String, String> parameters;
    private final @Nullable String tag;
    private final Consumer<String> log;

    /**
     * @param connection the connection of the run
     * @param parameters free values that were given to the run
     * @param tag the word that was given to the run, null for none
     * @param log takes lines for the person who watches
     */
    public MigrationContext(
            Connection connection, Map<String, String> parameters, @Nullable String tag, Consumer<String> log) {
        this.connection = connection;
        this.parameters = Map.copyOf(parameters);
        this.tag = tag;
        this.log = log;
    }

    /** The connection of the run; not to be closed. */
    public Connection connection() {
        return connection;
    }

    /** Free values that were given to the run. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** The word that was given to the run. */
    public Optional<String> tag() {
        return Optional.ofNullable(tag);
    }

    /** Tells the person who watches, for instance how far a long migration is. */
    public void log(String line) {
        log.accept(line);
    }
}
