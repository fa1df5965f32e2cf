package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.catalog.ViewAttachments;
import dev.jpamigrations.catalog.ViewDependencies;
import dev.jpamigrations.ddl.OpaqueText;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.schema.ColumnName;
import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.Section;
import dev.jpamigrations.script.SqlStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes views away around a change of the type of a column that they show: PostgreSQL refuses the change otherwise. They come back as
 * the catalog prints them, with their indexes, rules, triggers, comments, and the privileges that revisions gave.
 */
final class ViewRestoration {

    private final List<OpaqueObject> views;
    private final List<OpaqueObject> parts;

    private ViewRestoration(List<OpaqueObject> views, List<OpaqueObject> parts) {
        this.views = views;
        this.parts = parts;
    }

    /** What stands in the way of changes. */
    static ViewRestoration of(List<Change> changes, Side head) throws SQLException {
        List<ColumnName> columns = changes.stream()
                .map(change -> change instanceof AlterColumn alter && isRetyped(alter)
                        ? new ColumnName(alter.table(), alter.from().name())
                        : null)
                .filter(Objects::nonNull)
                .toList();
        if (columns.isEmpty()) {
            return new ViewRestoration(List.of(), List.of());
        }
        List<OpaqueObject> opaques = head.schema().opaques();
        List<OpaqueObject> views = ViewDependencies.on(head.scratch(), columns).stream()
                .flatMap(identity -> opaques.stream()
                        .filter(ViewRestoration::isView)
                        .filter(object -> object.identity().equals(identity)))
                .toList();
        List<OpaqueObject> parts = new ArrayList<>(opaques.stream()
                .filter(object -> views.stream().anyMatch(view -> standsOn(object, view)))
                .toList());
        List<String> names = views.stream().map(OpaqueObject::identity).toList();
        parts.addAll(ViewAttachments.of(head.scratch(), names));
        return new ViewRestoration(views, parts);
    }

    private static boolean isRetyped(AlterColumn alter) {
        return !alter.from().type().equals(alter.to().type())
                || !Objects.equals(alter.from().collation(), alter.to().collation());
    }

    private static boolean isView(OpaqueObject object) {
        return object.kind().equals("view") || object.kind().equals("materialized view");
    }

    private static boolean standsOn(OpaqueObject object, OpaqueObject view) {
        return switch (object.kind()) {
            case "trigger", "rule" -> object.identity().endsWith(" on " + view.identity());
            case "index" ->
                object.definition().contains(" ON " + view.identity() + " ")
                        || object.definition().contains(" ON public." + view.identity() + " ");
            default -> false;
        };
    }

    boolean isEmpty() {
        return views.isEmpty();
    }

    /** A section with the views out of the way. */
    Section around(Section section) {
        if (isEmpty()) {
            return section;
        }
        List<Part> all = new ArrayList<>(drops());
        all.addAll(section.parts());
        all.addAll(creations());
        return new Section(section.transactional(), section.irreversible(), all);
    }

    /** The latest first. */
    List<SqlStatement> drops() {
        List<OpaqueObject> reversed = new ArrayList<>(views);
        Collections.reverse(reversed);
        return headed(
                "views that show what changes; they come back below",
                reversed.stream().map(view -> "drop " + view.kind() + " " + view.identity()));
    }

    List<SqlStatement> creations() {
        return headed(
                "the views as they were; grants that no revision gave must be given again",
                Stream.concat(views.stream(), parts.stream())
                        .map(OpaqueText::create)
                        .flatMap(Optional::stream));
    }

    private static List<SqlStatement> headed(String heading, Stream<String> sql) {
        List<SqlStatement> statements =
                new ArrayList<>(sql.map(SqlStatement::of).toList());
        if (!statements.isEmpty()) {
            statements.set(0, statements.get(0).headed(heading));
        }
        return statements;
    }
}
