package dev.jpamigrations.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The durations of one thing that was done several times.
 *
 * @param durations one at least, in the order in which they were measured
 */
record Series(List<Duration> durations) {

    Series {
        durations = List.copyOf(durations);
    }

    Series and(Duration duration) {
        List<Duration> more = new ArrayList<>(durations);
        more.add(duration);
        return new Series(more);
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    Duration median() {
        List<Duration> sorted = durations.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2);
    }

    Duration shortest() {
        return durations.stream().sorted().toList().get(0);
    }

    Duration longest() {
        return durations.stream().sorted().toList().get(durations.size() - 1);
    }
}
