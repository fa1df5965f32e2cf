package dev.jpamigrations.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.report.RegistryReport.ListedType;
import dev.jpamigrations.report.RegistryReport.State;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of managed types")
class RegistryReportTest {

    private static final Problem LOST =
            new Problem("UnreachableModule", new Location.InModule("module lost"), "Lost.", "Paste.");

    @Test
    void is_written_in_the_order_of_names() {
        assertThat(report(type("b.B", "orders", "b", "app"), type("a.A", "orders", "a", "app"))
                        .text())
                .isEqualTo("""
                        type  kind    module or jar  table  history
                        ----  ------  -------------  -----  -------
                        a.A   entity  orders         a      app
                        b.B   entity  orders         b      app""");
    }

    @Test
    void says_so_where_it_is_empty() {
        assertThat(report().text()).isEqualTo("There are no managed types in reach.");
    }

    @Test
    void is_read_as_it_was_written_for_programs() {
        RegistryReport report = RegistryReport.of(
                List.of(type("a.A", "orders", null, null), lost("b.B", State.unreachable)), List.of(LOST, LOST));

        assertThat(RegistryReport.ofJson(report.json())).isEqualTo(report);
        assertThat(report.problems()).hasSize(1);
    }

    @Test
    void of_several_class_paths_names_each_type_with_the_history_that_answers_for_it() {
        ListedType core = type("a.A", "core", "a", "core");
        ListedType own = type("b.B", "financial", "b", "financial");
        RegistryReport seenFromCore = RegistryReport.of(List.of(core, lost("c.C", State.unreachable)), List.of(LOST));
        RegistryReport seenFromFinancial = RegistryReport.of(
                List.of(type("a.A", "core", "a", null), own, lost("c.C", State.unreachable)), List.of(LOST));

        RegistryReport merged = RegistryReport.merged(List.of(seenFromFinancial, seenFromCore));

        assertThat(merged.types()).containsExactly(core, own, lost("c.C", State.unreachable));
        assertThat(merged.problems()).hasSize(1);
        assertThat(merged).isEqualTo(RegistryReport.merged(List.of(seenFromCore, seenFromFinancial)));
    }

    @Test
    void keeps_a_type_that_two_histories_answer_for_and_one_that_none_does() {
        RegistryReport merged = RegistryReport.merged(List.of(
                report(type("a.A", "kernel", "a", "shop"), type("b.B", "legacy", "b", null)),
                report(type("a.A", "kernel", "a", "warehouse"), lost("b.B", State.unregistered))));

        assertThat(merged.types())
                .containsExactly(
                        type("a.A", "kernel", "a", "shop"),
                        type("a.A", "kernel", "a", "warehouse"),
                        type("b.B", "legacy", "b", null),
                        lost("b.B", State.unregistered));
    }

    private static RegistryReport report(ListedType... types) {
        return RegistryReport.of(Stream.of(types).toList(), List.of());
    }

    private static ListedType type(String name, String module, @Nullable String table, @Nullable String history) {
        return new ListedType(name, "entity", module, table, history, State.mapped);
    }

    private static ListedType lost(String name, State state) {
        return new ListedType(name, "entity", "lost", null, null, state);
    }
}
