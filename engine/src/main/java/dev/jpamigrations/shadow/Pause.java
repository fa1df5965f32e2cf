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
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while waiting");
            interrupted.initCause(e);
            throw interrupted;
        }
    }
}
