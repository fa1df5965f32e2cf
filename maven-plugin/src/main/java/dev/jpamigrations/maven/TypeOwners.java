package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which history answers for the managed types of a folder or jar.
 *
 * @param histories what is said of the history of each module that takes part, by groupId and artifactId
 * @param lookedAt the module whose class path it is
 */
record TypeOwners(Map<String, HistorySettings> histories, String lookedAt) {

    TypeOwners {
        histories = Map.copyOf(histories);
    }

    /** The history of the entry's own module where that owns its types, else the one that owns the class path, if any. */
    @Nullable
    String of(ClassPathEntry entry) {
        HistorySettings own = histories.get(entry.groupId() + ":" + entry.artifactId());
        if (own != null && own.owns() == Owns.MODULE) {
            return own.module();
        }
        HistorySettings looking = histories.get(lookedAt);
        return looking != null && looking.owns() == Owns.CLASSPATH ? looking.module() : null;
    }
}
