package dev.jpamigrations.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Version;

/** The differences that stay, each with its reason, and whether they are still there. */
final class Reasons {

    private static final Path FILE = Path.of("src/test/reasons.txt");

    /** At most so many facts out of a thousand may differ for a reason. */
    private static final int PERMILLE = 5;

    /** Where nothing may differ. */
    private static final List<String> WITHOUT_EXCUSE = List.of("traps/", "libraries/", "shop");

    private final List<Reason> reasons;
    private final SortedSet<String> judged = new TreeSet<>();
    private final SortedSet<String> used = new TreeSet<>();
    private int facts;
    private int excused;

    private Reasons(List<Reason> reasons) {
        this.reasons = reasons;
    }

    static Reasons read() {
        try {
            return new Reasons(Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Reason::parse)
                    .filter(Reason::isForThisHibernate)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The differences of a model that have no reason. */
    synchronized List<String> unexplained(Comparison comparison) {
        judged.add(comparison.model());
        facts += comparison.hibernate().size();
        List<String> unexplained = new ArrayList<>();
        for (String difference : comparison.differences()) {
            List<Reason> fitting = reasons.stream()
                    .filter(reason -> reason.covers(comparison.model(), difference))
                    .toList();
            fitting.forEach(reason -> used.add(reason.toString()));
            if (fitting.isEmpty()) {
                unexplained.add(difference);
            } else if (!difference.startsWith(Comparison.PROBLEM)) {
                excused++;
            }
        }
        return unexplained;
    }

    /** What is wrong with the reasons themselves, once all models were judged. */
    synchronized List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Reason reason : reasons) {
            if (WITHOUT_EXCUSE.stream().anyMatch(reason.model()::startsWith)) {
                faults.add("Nothing may differ there: " + reason);
            } else if (judged.contains(reason.model()) && !used.contains(reason.toString())) {
                faults.add("No longer true: " + reason);
            }
        }
        boolean allJudged = reasons.stream().map(Reason::model).allMatch(judged::contains);
        if (allJudged && excused * 1000L > (long) PERMILLE * facts) {
            faults.add(excused + " of " + facts + " facts differ for a reason, which is too many.");
        }
        return faults;
    }

    /**
     * A line of the file.
     *
     * @param line the line of Hibernate that it is true for, {@code 6} or {@code 7}, or {@code *}
     * @param model the model's name
     * @param difference the line of the report, in which {@code *} stands for any text
     * @param why the reason
     */
    private record Reason(String line, String model, String difference, String why) {

        private static final Pattern COLUMN = Pattern.compile("\\s+\\|\\s+");

        static Reason parse(String text) {
            String[] columns = COLUMN.split(text.strip());
            if (columns.length != 4) {
                throw new AssertionError("Not line | model | difference | reason: " + text);
            }
            return new Reason(columns[0], columns[1], columns[2], columns[3]);
        }

        boolean isForThisHibernate() {
            return line.equals("*") || Version.getVersionString().startsWith(line + ".");
        }

        boolean covers(String judged, String found) {
            String pattern = Pattern.compile("\\*")
                    .splitAsStream(difference)
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*", "", difference.endsWith("*") ? ".*" : ""));
            return model.equals(judged)
                    && Pattern.compile(pattern, Pattern.DOTALL).matcher(found).matches();
        }
    }
}
