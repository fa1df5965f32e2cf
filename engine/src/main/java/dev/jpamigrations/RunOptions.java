package dev.jpamigrations;

import dev.jpamigrations.runner.JavaSteps;
import dev.jpamigrations.runner.RunListener;
import dev.jpamigrations.runner.RunSettings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How {@link Migrations} runs.
 *
 * @param settings how patient it is
 * @param loader where it finds the classes that revisions name
 * @param parameters free values for those classes
 * @param tag a word for those classes, null for none
 * @param listener hears how it goes on
 */
public record RunOptions(
        RunSettings settings,
        ClassLoader loader,
        Map<String, String> parameters,
        @Nullable String tag,
        RunListener listener) {

    public RunOptions {
        parameters = Map.copyOf(parameters);
    }

    /** The usual patience, classes from beside this one, no parameters, silence. */
    public static RunOptions standard() {
        return new RunOptions(
                RunSettings.STANDARD, RunOptions.class.getClassLoader(), Map.of(), null, RunListener.SILENT);
    }

    /** What runs the classes that revisions name. */
    JavaSteps javaSteps() {
        return new ClassPathSteps(loader, parameters, tag, listener::says);
    }

    /** The same with another class loader for the classes that revisions name. */
    public RunOptions withLoader(ClassLoader other) {
        return new RunOptions(settings, other, parameters, tag, listener);
    }

    /** The same with free values for the classes that revisions name. */
    public RunOptions withParameters(Map<String, String> others) {
        return new RunOptions(settings, loader, others, tag, listener);
    }

    /** The same with a listener. */
    public RunOptions heardBy(RunListener other) {
        return new RunOptions(settings, loader, parameters, tag, other);
    }
}
