package dev.jpamigrations.report;

import dev.jpamigrations.revision.Step;
import dev.jpamigrations.runner.RunListener;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Tells each step when it is done, since a long run must not be silent.
 *
 * @param people prints for people
 * @param severalHistories whether it must be said which history an id belongs to
 */
public record Progress(Consumer<String> people, boolean severalHistories) implements RunListener {

    @Override
    public void waiting(String history) {
        people.accept("Another run works on history " + history + "; waiting for it.");
    }

    @Override
    public void done(Step step, Duration duration) {
        people.accept(step.text(severalHistories) + " (" + duration.toMillis() + " ms)");
    }

    @Override
    public void says(String text) {
        people.accept(text);
    }
}
