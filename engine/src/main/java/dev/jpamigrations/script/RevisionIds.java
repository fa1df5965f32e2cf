package dev.jpamigrations.script;

import dev.jpamigrations.revision.RevisionId;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Makes new revision ids: twelve hexadecimal digits of randomness. */
public final class RevisionIds {

    private static final int BYTES = 6;

    private final RandomGenerator random;

    /** @param random where the digits come from */
    public RevisionIds(RandomGenerator random) {
        this.random = random;
    }

    /** An id of the history. */
    public RevisionId next(String history) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new RevisionId(history, HexFormat.of().formatHex(bytes));
    }
}
