package dev.jpamigrations.conformance;

import dev.jpamigrations.conformance.random.ModelGenerator;
import dev.jpamigrations.conformance.random.RandomModel;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Judges models that are composed at random, in batches that are compiled at once. */
final class RandomRun {

    private static final int BATCH = 50;
    private static final int SHRUNK = Integer.getInteger("shrunk", 5);

    private final long seed;
    private final SortedMap<String, Integer> drawn = new TreeMap<>();
    private final SortedMap<String, List<Long>> refusals = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final Tally tally = new Tally();
    private int judged;

    RandomRun(long seed) {
        this.seed = seed;
        ModelGenerator.allRows().forEach(row -> drawn.put(row, 0));
    }

    /** Judges so many models. */
    RandomRun judge(int models) throws IOException, InterruptedException, ExecutionException {
        ExecutorService judges = Executors.newFixedThreadPool(2);
        try {
            for (int first = 0; first < models; first += BATCH) {
                judge(
                        LongStream.range(first, Math.min(models, first + BATCH))
                                .boxed()
                                .toList(),
                        judges);
            }
        } finally {
            judges.shutdownNow();
        }
        return this;
    }

    private void judge(List<Long> numbers, ExecutorService judges)
            throws IOException, InterruptedException, ExecutionException {
        List<RandomModel> models = numbers.stream()
                .map(number -> ModelGenerator.model(seed + number))
                .toList();
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            files.add(CaseFile.of("random/m" + numbers.get(i), models.get(i).text()));
        }
        List<Future<List<RandomVerdict>>> verdicts = new ArrayList<>();
        for (Model model : RandomVerdict.models(files)) {
            verdicts.add(judges.submit(() -> RandomVerdict.of(model)));
        }
        for (int i = 0; i < models.size(); i++) {
            add(numbers.get(i), models.get(i), verdicts.get(i).get());
        }
    }

    private void add(long number, RandomModel model, List<RandomVerdict> verdicts) {
        judged++;
        boolean isTaken =
                verdicts.stream().allMatch(verdict -> verdict.refusal().isEmpty());
        if (isTaken) {
            model.rows().forEach(row -> drawn.merge(row, 1, Integer::sum));
        }
        for (RandomVerdict verdict : verdicts) {
            if (!verdict.refusal().isEmpty()) {
                refusals.computeIfAbsent(verdict.refusal(), any -> new ArrayList<>())
                        .add(number);
            }
            verdict.comparison().ifPresent(comparison -> tally.add(comparison, verdict.naming()));
        }
        verdicts.stream()
                .filter(verdict -> !verdict.differences().isEmpty())
                .findFirst()
                .ifPresent(verdict -> failures.add(describe(number, model, verdict)));
    }

    private String describe(long number, RandomModel model, RandomVerdict verdict) {
        RandomModel smallest = failures.size() < SHRUNK ? shrunk(model, verdict) : model;
        RandomVerdict shown = RandomVerdict.of(smallest, verdict.naming()).orElse(verdict);
        return "model " + number + " of seed " + seed + ", " + verdict.naming() + "\n" + smallest.text() + "\n"
                + String.join("\n", shown.differences());
    }

    /** Takes away whatever can go while one of its differences stays. */
    private static RandomModel shrunk(RandomModel model, RandomVerdict found) {
        RandomModel smallest = model;
        boolean isSmaller = true;
        while (isSmaller) {
            isSmaller = false;
            for (RandomModel candidate : smallest.smaller()) {
                if (RandomVerdict.of(candidate, found.naming())
                        .filter(verdict -> !Collections.disjoint(verdict.differences(), found.differences()))
                        .isPresent()) {
                    smallest = candidate;
                    isSmaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    int judged() {
        return judged;
    }

    List<String> failures() {
        return failures;
    }

    /** The rows that were drawn less often than that in models which Hibernate takes. */
    List<String> rowsBelow(int times) {
        return drawn.entrySet().stream()
                .filter(row -> row.getValue() < times)
                .map(row -> row.getKey() + ": " + row.getValue())
                .toList();
    }

    /** What part of the models Hibernate or PostgreSQL refuses. */
    double refused() {
        return refusals.values().stream().mapToInt(List::size).sum() / (2.0 * judged);
    }

    void print(PrintStream out) {
        out.printf(
                "%d random models of seed %d, %.1f %% refused by Hibernate or PostgreSQL%n",
                judged, seed, 100 * refused());
        refusals.entrySet().stream()
                .sorted(Comparator.comparing(refusal -> -refusal.getValue().size()))
                .forEach(refusal -> out.printf(
                        "%6d refused, first model %d: %s%n",
                        refusal.getValue().size(), refusal.getValue().get(0), refusal.getKey()));
        drawn.forEach((row, times) -> out.printf("%6d %s%n", times, row));
        tally.print(out);
        out.println(failures.stream().collect(Collectors.joining("\n\n")));
    }
}
