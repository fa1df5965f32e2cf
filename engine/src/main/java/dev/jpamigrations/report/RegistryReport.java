package dev.jpamigrations.report;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The managed types in reach.
 *
 * @param types sorted by name
 */
public record RegistryReport(List<RegisteredType> types) implements Report {

    /**
     * A managed type.
     *
     * @param type the binary name of its class
     * @param kind what it is: {@code entity}, {@code embeddable}
     * @param module the module or jar that holds it
     * @param table its table, null where it has none of its own
     * @param history the history that answers for it, null where none in reach does
     */
    public record RegisteredType(
            String type,
            String kind,
            String module,
            @Nullable String table,
            @Nullable String history) {}

    public RegistryReport {
        types = types.stream()
                .sorted(Comparator.comparing(RegisteredType::type))
                .toList();
    }

    @Override
    public String text() {
        if (types.isEmpty()) {
            return "There are no managed types in reach.";
        }
        TextTable table = new TextTable("type", "kind", "module or jar", "table", "history");
        for (RegisteredType type : types) {
            table.row(type.type(), type.kind(), type.module(), orDash(type.table()), orDash(type.history()));
        }
        return table.text();
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }

    @Override
    public String json() {
        return Json.of(types);
    }
}
