package dev.jpamigrations.discovery;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds a text in bytes without decoding them (Horspool, "Practical fast searching in strings", 1980). Nearly every class of
 * a class path has no word about persistence, and is passed over so without being parsed.
 */
final class ByteSearch {

    private final byte[] text;
    private final int[] shifts = new int[256];

    ByteSearch(String ascii) {
        this.text = ascii.getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(shifts, text.length);
        for (int i = 0; i < text.length - 1; i++) {
            shifts[text[i]] = text.length - 1 - i;
        }
    }

    boolean isIn(byte[] content) {
        int last = text.length - 1;
        int end = last;
        while (end < content.length) {
            int matched = 0;
            while (matched < text.length && content[end - matched] == text[last - matched]) {
                matched++;
            }
            if (matched == text.length) {
                return true;
            }
            end += shifts[content[end] & 0xFF];
        }
        return false;
    }
}
