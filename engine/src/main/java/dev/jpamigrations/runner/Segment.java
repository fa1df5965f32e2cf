package dev.jpamigrations.runner;

import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a section that is committed at once.
 *
 * @param from the index of its first part
 * @param to the index after its last part
 * @param transactional whether it is run in a transaction; otherwise it is a single part
 */
record Segment(int from, int to, boolean transactional) {

    /**
     * The segments of a section from a part on; one without parts where there is nothing to run, so that the version table
     * is written in any case.
     */
    static List<Segment> of(Section section, int start) {
        List<Segment> segments = new ArrayList<>();
        int open = start;
        List<Part> parts = section.parts();
        for (int i = start; i < parts.size(); i++) {
            if (!section.transactional() || TransactionRules.standsAlone(parts.get(i))) {
                if (open < i) {
                    segments.add(new Segment(open, i, true));
                }
                segments.add(new Segment(i, i + 1, false));
                open = i + 1;
            }
        }
        if (open < parts.size() || segments.isEmpty()) {
            segments.add(new Segment(open, parts.size(), true));
        }
        return segments;
    }
}
