package dev.jpamigrations.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Graphs as one line of text, a word a revision in the order in which they were written: {@code a b<a c<b d<b~x m<c,d#main}
 * where {@code <} stands before parents, {@code ~} before what is depended on and {@code #} before a label. A letter
 * stands for an id of twelve digits, {@code x/a} for one of history x; the history is otherwise {@value #HISTORY}.
 */
final class Graphs {

    static final String HISTORY = "app";

    private Graphs() {}

    static RevisionGraph graph(String text) {
        List<Revision> revisions = revisions(text);
        TreeSet<String> histories = new TreeSet<>();
        revisions.forEach(revision -> histories.add(revision.id().history()));
        return RevisionGraph.of(histories, revisions);
    }

    static List<Revision> revisions(String text) {
        List<Revision> revisions = new ArrayList<>();
        for (String word : text.isBlank() ? new String[0] : text.trim().split("\\s+")) {
            String[] parts = word.split("(?=[<~#])");
            RevisionId id = id(parts[0]);
            revisions.add(new Revision(
                    id,
                    ids(parts, '<'),
                    ids(parts, '~'),
                    Arrays.stream(parts)
                            .filter(part -> part.startsWith("#"))
                            .map(part -> part.substring(1))
                            .toList(),
                    Instant.ofEpochSecond(revisions.size()),
                    parts[0],
                    Origin.of(parts[0] + ".sql")));
        }
        return revisions;
    }

    /** {@code a} as {@code aaaaaaaaaaaa}; the letters g to p stand for digits, so that more are at hand. */
    static RevisionId id(String name) {
        int slash = name.indexOf('/');
        String history = slash < 0 ? HISTORY : name.substring(0, slash);
        return new RevisionId(history, digits(name.substring(slash + 1)));
    }

    static String digits(String letter) {
        char first = letter.charAt(0);
        char digit = first >= 'g' && first <= 'p' ? (char) ('0' + (first - 'g')) : first;
        return String.valueOf(digit).repeat(12);
    }

    static String letter(RevisionId id) {
        char first = id.digits().charAt(0);
        char letter = first <= '9' ? (char) ('g' + (first - '0')) : first;
        return id.history().equals(HISTORY) ? String.valueOf(letter) : id.history() + "/" + letter;
    }

    static List<RevisionId> ids(String names) {
        return names.isBlank()
                ? List.of()
                : Stream.of(names.trim().split("[,\\s]+")).map(Graphs::id).toList();
    }

    /** {@code up a, up b}: a plan as its cases write it. */
    static String steps(Plan plan) {
        List<String> words = plan.steps().stream()
                .map(step -> (step.direction() == Direction.UPGRADE ? "up " : "down ")
                        + letter(step.revision().id()))
                .toList();
        return String.join(", ", words);
    }

    private static List<RevisionId> ids(String[] parts, char sign) {
        return Arrays.stream(parts)
                .filter(part -> part.charAt(0) == sign)
                .flatMap(part -> ids(part.substring(1)).stream())
                .toList();
    }
}
