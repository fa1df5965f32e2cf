package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The checks of a finished draft. Those of one column that have no name are joined into one ({@code Column#checks}). */
final class CheckAssembler {

    private CheckAssembler() {}

    static List<Check> checks(TableDraft table, List<ColumnDraft> columns) {
        List<Check> checks = new ArrayList<>();
        for (ColumnDraft column : columns) {
            String name = column.name().catalogName();
            List<CheckDraft> unnamed = column.checks().stream()
                    .filter(check -> check.name() == null)
                    .toList();
            if (!unnamed.isEmpty()) {
                checks.add(Check.ofColumn(name, joined(unnamed)));
            }
            column.checks().stream()
                    .filter(check -> check.name() != null)
                    .forEach(check -> checks.add(check(check, name)));
        }
        table.checks().forEach(check -> checks.add(check(check, null)));
        columns.forEach(column -> DocumentCheck.of(column).ifPresent(check -> checks.add(check(check, null))));
        return checks;
    }

    private static Check check(CheckDraft draft, @Nullable String column) {
        String name = draft.name();
        return new Check(
                name == null ? null : new Identifier(name, false).catalogName(),
                column,
                draft.expression(),
                true,
                false,
                null);
    }

    /** The one condition that several checks of a column without a name make. */
    static String joined(List<CheckDraft> checks) {
        return checks.size() == 1
                ? checks.get(0).expression()
                : checks.stream().map(check -> "(" + check.expression() + ")").collect(Collectors.joining(" and "));
    }
}
