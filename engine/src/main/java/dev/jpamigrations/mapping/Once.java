package dev.jpamigrations.mapping;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, and then kept. A failure is kept too: every asker fails, the first one
 * with the reason.
 */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T value;
    private @Nullable UnmappableException failure;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        if (failure != null) {
            throw failure;
        }
        if (value == null) {
            try {
                value = source.get();
            } catch (UnmappableException e) {
                failure = e;
                throw e;
            }
        }
        return value;
    }
}
