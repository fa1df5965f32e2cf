package dev.jpamigrations;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.schema.ObjectRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a few words what changes do: the message of a revision that was given none. */
final class ChangeSummary {

    private static final int NAMED = 3;

    private ChangeSummary() {}

    /** {@code Create table customers, orders, products and 12 more}, {@code Add column orders.note}. */
    static String of(List<Change> changes) {
        String summary = deeds(changes);
        return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1);
    }

    private static String deeds(List<Change> changes) {
        Map<String, List<String>> byDeed = new LinkedHashMap<>();
        for (Change change : telling(changes)) {
            byDeed.computeIfAbsent(deed(change), deed -> new ArrayList<>()).add(name(change.subject()));
        }
        return byDeed.entrySet().stream()
                .map(entry -> entry.getKey() + " " + names(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** {@code add column} for an {@link Change.AddColumn}: the kinds of change are named as people say them. */
    static String deed(Change change) {
        return change.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** {@code orders} or {@code orders.note}. */
    static String name(ObjectRef subject) {
        return subject.object() + (subject.member() == null ? "" : "." + subject.member());
    }

    /** Where tables come or go they speak for all that hangs on them, else columns do, else everything for itself. */
    private static List<Change> telling(List<Change> changes) {
        for (ObjectRef.Kind kind : List.of(ObjectRef.Kind.TABLE, ObjectRef.Kind.COLUMN)) {
            List<Change> some = changes.stream()
                    .filter(change -> change.subject().kind() == kind)
                    .toList();
            if (!some.isEmpty()) {
                return some;
            }
        }
        return changes;
    }

    private static String names(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : first + " and " + (names.size() - NAMED) + " more";
    }
}
