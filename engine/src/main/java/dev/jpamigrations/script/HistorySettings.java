package dev.jpamigrations.script;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What {@code history.json} says: written when the history is created, committed, and the truth from then on.
 *
 * @param module the name of the history
 * @param owns which managed types it answers for
 * @param versionTable the table that remembers what is applied
 * @param versionTableSchema its schema, null for the first of the search path
 */
public record HistorySettings(
        String module,
        Owns owns,
        String versionTable,
        @Nullable String versionTableSchema) {

    /** Which managed types a history answers for. */
    public enum Owns {
        /** Every managed type in reach that no other history in reach owns. */
        CLASSPATH("classpath"),
        /** Only types compiled in the same project. */
        MODULE("module");

        private final String word;

        Owns(String word) {
            this.word = word;
        }

        /** As it is written in {@code history.json} and as a parameter. */
        public String word() {
            return word;
        }
    }

    /** The version table of a module that asks for none: {@code <module>_migrations_version}. */
    public static String defaultVersionTable(String module) {
        return module.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_") + "_migrations_version";
    }
}
