package dev.jpamigrations.discovery;

import dev.jpamigrations.discovery.EntryScan.Scanned;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The scans of one class path. A repository's jar that is as it was is not opened again; folders, and jars that the build
 * itself may write at any moment, are looked at each time.
 */
final class EntryScans {

    private final Map<JarStamp, Scanned> remembered;
    private final Map<JarStamp, Scanned> ofJars = new ConcurrentHashMap<>();

    /**
     * @param remembered what earlier runs found
     */
    EntryScans(Map<JarStamp, Scanned> remembered) {
        this.remembered = Map.copyOf(remembered);
    }

    /** What an entry holds. Several threads may ask at once. */
    Scanned of(ClassPathEntry entry) throws IOException {
        if (entry.kind() != ClassPathEntry.Kind.DEPENDENCY || !entry.isJar()) {
            return EntryScan.scan(entry);
        }
        // Taken before the jar is read: one that is replaced meanwhile has another stamp the next time.
        JarStamp stamp = JarStamp.of(entry.path());
        Scanned known = remembered.get(stamp);
        Scanned scanned = known == null ? EntryScan.scan(entry) : known;
        ofJars.put(stamp, scanned);
        return scanned;
    }

    /** What was found in the jars that may be remembered. */
    Map<JarStamp, Scanned> ofJars() {
        return Map.copyOf(ofJars);
    }

    /** Whether a jar had to be opened. */
    boolean foundNews() {
        return !remembered.keySet().containsAll(ofJars.keySet());
    }
}
