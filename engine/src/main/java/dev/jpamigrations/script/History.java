package dev.jpamigrations.script;

import java.util.List;

/**
 * A history as read: its settings and revision files.
 *
 * @param settings what {@code history.json} says
 * @param folder its folder as the user knows it
 * @param files its revisions, sorted by file name
 */
public record History(HistorySettings settings, String folder, List<RevisionFile> files) {

    public History {
        files = List.copyOf(files);
    }

    /** Its name. */
    public String name() {
        return settings.module();
    }
}
