package dev.jpamigrations;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            byDeed.computeIfAbsent(deed(change), deed -> new ArrayList<>()).add(object(change));
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
                .toLowerCase(Locale.ROOT)
                .replace("namespace", Kind.NAMESPACE.word());
    }

    /** {@code users.name}, and what it becomes where only that changes: {@code users.name to full_name}. */
    private static String object(Change change) {
        String path = change.subject().path();
        ObjectRef after = change.reversed().subject();
        if (after.equals(change.subject())) {
            return path;
        }
        return path + " to " + (after.member() == null ? after.object() : after.member());
    }

    /**
     * Tables and columns speak for all that hangs on them, and where tables come, go or are renamed, columns only where they do
     * the same. Where there are none, everything speaks for itself.
     */
    private static List<Change> telling(List<Change> changes) {
        List<Change> tables = of(Kind.TABLE, changes);
        List<Change> columns = of(Kind.COLUMN, changes);
        if (tables.isEmpty()) {
            return columns.isEmpty() ? changes : columns;
        }
        return Stream.concat(tables.stream(), columns.stream().filter(change -> !(change instanceof AlterColumn)))
                .toList();
    }

    private static List<Change> of(Kind kind, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.subject().kind() == kind)
                .toList();
    }

    private static String names(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : first + " and " + (names.size() - NAMED) + " more";
    }
}
