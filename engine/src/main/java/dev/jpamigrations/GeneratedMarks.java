package dev.jpamigrations;

import dev.jpamigrations.catalog.ObjectIdentities.Identity;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Tells, from the header of a revision, which of the objects that it makes entities asked for, and which were added by hand.
 *
 * <p>A mark is the last digits of a checksum over an object's name: four, and more where there are many, so that a name added by
 * hand has one of them by chance less often than once in {@value #CHANCE} times. A new table has one mark for its name and one for
 * all its parts, so that a column added there by hand is noticed. Statements may be edited as long as the names stay.
 */
final class GeneratedMarks {

    private static final long CHANCE = 4096;
    private static final int FEWEST_DIGITS = 4;
    private static final int ALL_DIGITS = 8;

    private final Set<String> marks;
    private final int digits;

    /** @param marks as a header lists them */
    GeneratedMarks(Collection<String> marks) {
        this.marks = Set.copyOf(marks);
        this.digits = marks.stream().mapToInt(String::length).max().orElse(ALL_DIGITS);
    }

    /** The marks of what changes make. */
    static List<String> of(List<Change> changes) {
        Set<String> digests = changes.stream().flatMap(GeneratedMarks::digests).collect(Collectors.toSet());
        int digits = digits(digests.size());
        return digests.stream()
                .map(digest -> last(digits, digest))
                .distinct()
                .sorted()
                .toList();
    }

    private static int digits(int count) {
        int digits = FEWEST_DIGITS;
        while (digits < ALL_DIGITS && 1L << (4 * digits) < CHANCE * count) {
            digits++;
        }
        return digits;
    }

    private static String last(int digits, String digest) {
        return digest.substring(ALL_DIGITS - digits);
    }

    private static Stream<String> digests(Change change) {
        if (change instanceof Change.CreateTable created) {
            return ofTable(created.table());
        }
        boolean makesAnew = change instanceof Change.AlterType
                || change instanceof Change.AlterConstraint
                || change instanceof Change.AlterIndex;
        return makesAnew || change instanceof Change.Creation ? Stream.of(digest(change.subject())) : Stream.empty();
    }

    private static Stream<String> ofTable(Table table) {
        ObjectName name = table.name();
        Stream<ObjectRef> parts = Stream.of(
                        table.columns().stream().map(column -> ObjectRef.column(name, column.name())),
                        table.constraints().stream().map(constraint -> constraint.in(name)),
                        table.indexes().stream().map(index -> new ObjectRef(Kind.INDEX, name, index.name())))
                .flatMap(each -> each);
        return Stream.of(digest(ObjectRef.table(name)), whole(name, parts));
    }

    /**
     * Whether entities asked for an object.
     *
     * @param object what the revision made
     * @param made everything that the revision made
     */
    boolean cover(ObjectRef object, Map<Identity, ObjectRef> made) {
        boolean withTable = object.member() != null && made.containsValue(ObjectRef.table(object.object()));
        String digest = withTable ? whole(object.object(), made.values().stream()) : digest(object);
        return marks.contains(last(digits, digest));
    }

    private static String digest(ObjectRef object) {
        return digest(text(object));
    }

    private static String whole(ObjectName table, Stream<ObjectRef> parts) {
        return digest(
                parts.filter(part -> part.member() != null && part.object().equals(table))
                        .map(GeneratedMarks::text)
                        .sorted()
                        .collect(Collectors.joining(",", text(ObjectRef.table(table)) + ":", "")));
    }

    /** What a checksum is taken of stands in committed files, so it stays as it is when messages find better words. */
    private static String text(ObjectRef object) {
        return object.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + object.path();
    }

    private static String digest(String text) {
        CRC32 digest = new CRC32();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) digest.getValue());
    }
}
