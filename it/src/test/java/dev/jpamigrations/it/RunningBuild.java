package dev.jpamigrations.it;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Maven command that has been typed and has not come back yet. */
final class RunningBuild implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final RunMark mark;
    private final Printed printed;
    private final CompletableFuture<Build> end;

    RunningBuild(RunMark mark, Printed printed, CompletableFuture<Build> end) {
        this.mark = mark;
        this.printed = printed;
        this.end = end;
    }

    /** Waits for a line in which a pattern is found, and returns its first group. */
    String await(Pattern pattern) {
        CompletableFuture<Matcher> found = printed.first(pattern);
        try {
            CompletableFuture.anyOf(found, end).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("Waited for " + pattern + " in:\n" + printed, e);
        }
        if (!found.isDone()) {
            throw new AssertionError("Maven ended without printing " + pattern + ":\n" + printed);
        }
        return found.join().group(1);
    }

    /** The processes that it started, itself included, and that still run. */
    RunMark mark() {
        return mark;
    }

    /** As Ctrl-C or a stopped CI job would: Maven is asked to end. */
    void interrupt() {
        mark.maven().destroy();
    }

    /** As the kernel would when memory is short: no clean-up code of Maven's runs. */
    void kill() {
        mark.maven().destroyForcibly();
    }

    Build join() {
        try {
            return end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("Maven did not end:\n" + printed, e);
        }
    }

    @Override
    public void close() {
        if (!end.isDone()) {
            interrupt();
            join();
        }
    }
}
