package dev.jpamigrations.report;

import dev.jpamigrations.problem.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The managed types of a build, those that belong to no model included.
 *
 * @param types sorted by name, module and history
 * @param problems what is wrong with them, sorted by place, code and fact
 */
public record RegistryReport(List<ListedType> types, List<ListedProblem> problems) implements Report {

    private static final Comparator<ListedType> ORDER = Comparator.comparing(ListedType::type)
            .thenComparing(ListedType::module)
            .thenComparing(ListedType::state)
            .thenComparing(type -> orDash(type.history()));

    private static final Comparator<ListedProblem> PROBLEM_ORDER = Comparator.comparing(ListedProblem::place)
            .thenComparing(ListedProblem::code)
            .thenComparing(ListedProblem::fact);

    /**
     * A managed type.
     *
     * @param type the binary name of its class
     * @param kind what it is: {@code entity}, {@code embeddable}
     * @param module the module or jar that holds it
     * @param table its table, null where it has none of its own
     * @param history the history that answers for it, null where none in reach does
     * @param state whether it belongs to the model
     */
    public record ListedType(
            String type,
            String kind,
            String module,
            @Nullable String table,
            @Nullable String history,
            State state) {}

    /** Whether a managed type belongs to the model. */
    public enum State {
        /** It does. */
        mapped,
        /** No registry names it. */
        unregistered,
        /** No history reaches its module. */
        unreachable
    }

    /**
     * Something that is wrong.
     *
     * @param code the stable word for it
     * @param place where it is
     * @param fact what is the case
     * @param advice what to do
     */
    public record ListedProblem(String code, String place, String fact, String advice) {}

    public RegistryReport {
        types = types.stream().distinct().sorted(ORDER).toList();
        problems = problems.stream().distinct().sorted(PROBLEM_ORDER).toList();
    }

    /** The report on types, with what is wrong with them. */
    public static RegistryReport of(Collection<ListedType> types, Collection<Problem> problems) {
        return new RegistryReport(
                List.copyOf(types),
                problems.stream()
                        .map(each ->
                                new ListedProblem(each.code(), each.location().toString(), each.fact(), each.advice()))
                        .toList());
    }

    /** The report that {@link #json} wrote. */
    public static RegistryReport ofJson(String json) {
        return Json.read(json, RegistryReport.class);
    }

    /**
     * The reports on several class paths as one. A type that a history answers for is not listed once more for a class path
     * on which none does.
     */
    public static RegistryReport merged(Collection<RegistryReport> reports) {
        List<ListedType> types =
                reports.stream().flatMap(report -> report.types().stream()).toList();
        Set<String> answeredFor = types.stream()
                .filter(type -> type.history() != null)
                .map(RegistryReport::place)
                .collect(Collectors.toSet());
        return new RegistryReport(
                types.stream()
                        .filter(type -> type.state() != State.mapped
                                || type.history() != null
                                || !answeredFor.contains(place(type)))
                        .toList(),
                reports.stream().flatMap(report -> report.problems().stream()).toList());
    }

    private static String place(ListedType type) {
        return type.module() + " " + type.type();
    }

    @Override
    public String text() {
        if (types.isEmpty()) {
            return "There are no managed types in reach.";
        }
        TextTable model = new TextTable("type", "kind", "module or jar", "table", "history");
        select(true)
                .forEach(type -> model.row(
                        type.type(), type.kind(), type.module(), orDash(type.table()), orDash(type.history())));
        TextTable others = new TextTable("in no model", "kind", "module or jar", "because it is");
        select(false)
                .forEach(type -> others.row(
                        type.type(), type.kind(), type.module(), type.state().name()));
        return Stream.of(model, others)
                .filter(table -> !table.isEmpty())
                .map(TextTable::text)
                .collect(Collectors.joining("\n\n"));
    }

    private Stream<ListedType> select(boolean mapped) {
        return types.stream().filter(type -> (type.state() == State.mapped) == mapped);
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
