package dev.jpamigrations.runner;

import dev.jpamigrations.revision.Step;
import java.time.Duration;

/** Hears how a run goes on. */
public interface RunListener {

    /** Hears nothing. */
    RunListener SILENT = new RunListener() {};

    /** Another run works on the same history; this one waits. */
    default void waiting(String history) {}

    /** A step begins; {@code resumedAt} parts of it were done by an earlier run. */
    default void begins(Step step, int resumedAt) {}

    /** A step is done and committed. */
    default void done(Step step, Duration duration) {}

    /** A notice or warning of the server, or a line from a {@code DataMigration}. */
    default void says(String text) {}
}
