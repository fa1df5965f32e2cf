package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.AlterType;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ObjectRef;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every row is written again, under a lock that lets nobody in (PostgreSQL manual, ALTER TABLE, Notes). */
final class RewrittenTable implements HazardRule {

    // Functions of a default that give another value for each row, beside those that users wrote themselves.
    private static final Pattern VOLATILE = Pattern.compile(
            "\\b(nextval|random|gen_random_uuid|uuid_generate_v\\d\\w*|uuidv\\d|clock_timestamp|timeofday)\\(");

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        Stream<ObjectRef> added = Change.only(AddColumn.class, changes)
                .filter(add -> isComputedForEachRow(add.column()))
                .map(AddColumn::subject);
        Stream<ObjectRef> altered = Change.only(AlterColumn.class, changes)
                .filter(alter -> TypeChange.of(alter, changes).rewrites() || becomesStored(alter))
                .map(AlterColumn::subject);
        Stream<ObjectRef> moved = Change.only(AlterType.class, changes)
                .filter(alter -> !alter.isInPlace())
                .flatMap(alter -> alter.uses().stream())
                .map(use -> ObjectRef.column(use.table(), use.to().name()));
        return Stream.of(added, altered, moved)
                .flatMap(stream -> stream)
                .map(subject -> new Hazard(
                        Hazard.Kind.REWRITE,
                        subject,
                        "The table is written again as a whole; nobody can use it meanwhile."));
    }

    private static boolean isComputedForEachRow(Column column) {
        String value = column.defaultValue();
        return column.identity() != null
                || (column.generated() != null && column.generated().stored())
                || (value != null && VOLATILE.matcher(value).find());
    }

    private static boolean becomesStored(AlterColumn change) {
        return change.to().generated() != null
                && change.to().generated().stored()
                && !change.to().generated().equals(change.from().generated());
    }
}
