package dev.jpamigrations.diff;

import java.util.stream.IntStream;

/** The places of a printed expression that stand outside of quotes. PostgreSQL doubles a quote within quotes. */
final class Unquoted {

    private Unquoted() {}

    /** The places from one on, in order; those of the quotes themselves are none. */
    static IntStream places(String text, int from) {
        IntStream.Builder places = IntStream.builder();
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                places.add(i);
            }
        }
        return places.build();
    }
}
