package dev.jpamigrations.benchmark;

import java.time.Duration;

/**
 * What was measured of the contenders.
 *
 * @param elapsed by the clock
 * @param worked by all threads of the process together, which other programs on the machine change less
 */
record Measured(Results elapsed, Results worked) {

    static Measured nothing() {
        return new Measured(new Results(), new Results());
    }

    void add(Contender contender, Duration elapsedOnce, Duration workedOnce) {
        elapsed.add(contender.name(), elapsedOnce);
        worked.add(contender.name(), workedOnce);
    }
}
