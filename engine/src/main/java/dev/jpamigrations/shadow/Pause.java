package dev.jpamigrations.shadow;

import java.io.InterruptedIOException;

/** Waiting for another process, which can only be polled. */
final class Pause {

    private Pause() {}

    /**
     * @param millis how long
     * @throws InterruptedIOException where the thread is asked to stop; its interrupt flag stays set
     */
    static void millis(long millis) throws InterruptedIOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        }
    }

    /** Waits until a process has ended, and gives back its exit code. */
    static int untilEnd(Process process) throws InterruptedIOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        }
    }

    private static InterruptedIOException interrupted(InterruptedException cause) {
        InterruptedIOException interrupted = new InterruptedIOException("interrupted while waiting");
        interrupted.initCause(cause);
        return interrupted;
    }
}
