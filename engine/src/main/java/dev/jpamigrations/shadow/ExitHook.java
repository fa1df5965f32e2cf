package dev.jpamigrations.shadow;

import java.io.IOException;

/**
 * What must still be done when the virtual machine goes down before somebody did it in order: by Ctrl-C, or by an error. A
 * fallback only, for the virtual machine of a build daemon lives on after the build.
 */
final class ExitHook {

    /** An action on files, processes and databases. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    private final Thread thread;

    /**
     * @param name the thread's name
     * @param action what is to be done
     */
    ExitHook(String name, Action action) {
        this.thread = new Thread(() -> quietly(action), name);
    }

    /** From now on the action runs when the virtual machine goes down. */
    void arm() {
        Runtime.getRuntime().addShutdownHook(thread);
    }

    /** The action is not needed any more. False where the virtual machine goes down already, and the action runs. */
    boolean disarm() {
        try {
            return Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void quietly(Action action) {
        try {
            action.run();
        } catch (IOException | RuntimeException e) {
            // nobody is left to be told; what is left over is found and removed by the next run
        }
    }
}
