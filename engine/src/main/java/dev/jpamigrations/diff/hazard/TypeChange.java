package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.CreateEnumType;
import dev.jpamigrations.diff.Change.DropEnumType;
import dev.jpamigrations.schema.ObjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a change of type does to values and to the table. What PostgreSQL 15 to 18 rewrite was measured; what is not known
 * here counts as a rewrite that may refuse values.
 *
 * @param from the type as {@code format_type} prints it
 * @param to the new type
 * @param isLabel whether the old type is known as an enum type
 */
record TypeChange(String from, String to, boolean isLabel) {

    /** The longest label of an enum type (PostgreSQL manual, Enumerated Types). */
    private static final int LABEL_LENGTH = 63;

    /** What happens to values. */
    enum Effect {
        /** Each stays what it is. */
        KEEPS,
        /** A value that does not fit ends the statement. */
        REFUSES,
        /** A value that does not fit is made to fit. */
        ROUNDS
    }

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String VARCHAR = "character varying";
    private static final Set<String> TEXTS = Set.of(VARCHAR, "text");
    private static final Set<String> TIMES =
            Set.of("timestamp without time zone", "timestamp with time zone", "time without time zone", "interval");

    /** To which types every value of a type can go unchanged, though the table is written again. */
    private static final Map<String, Set<String>> WIDER = Map.of(
            "smallint", Set.of("integer", "bigint", "numeric", "real", "double precision"),
            "integer", Set.of("bigint", "numeric", "double precision"),
            "bigint", Set.of("numeric"),
            "real", Set.of("double precision"),
            "date", Set.of("timestamp without time zone", "timestamp with time zone"));

    /** How long the text of any value is at most. */
    private static final Map<String, Integer> TEXT_LENGTHS =
            Map.of("boolean", 5, "smallint", 6, "integer", 11, "bigint", 20, "uuid", 36);

    private static final Map<String, Set<String>> ROUNDED = Map.of(
            "bigint", Set.of("real", "double precision"),
            "integer", Set.of("real"),
            "numeric", Set.of("smallint", "integer", "bigint", "real", "double precision"),
            "real", Set.of("smallint", "integer", "bigint", "numeric"),
            "double precision", Set.of("smallint", "integer", "bigint", "real", "numeric"),
            "timestamp without time zone", Set.of("date", "time without time zone"),
            "timestamp with time zone", Set.of("date", "time without time zone"));

    /** @param changes all changes, among them those of enum types */
    static TypeChange of(AlterColumn change, List<Change> changes) {
        String from = change.from().type();
        boolean isLabel = !from.endsWith("[]")
                && Stream.concat(
                                Change.only(CreateEnumType.class, changes).map(CreateEnumType::type),
                                Change.only(DropEnumType.class, changes).map(DropEnumType::type))
                        .anyMatch(type -> type.isUsedBy(change.from()));
        return new TypeChange(from, change.to().type(), isLabel);
    }

    /**
     * What there is to say of the change.
     *
     * @param values whose values they are, as a sentence begins: {@code Values}
     */
    Stream<Hazard> hazards(ObjectRef subject, String values) {
        String between = " from " + from + " to " + to;
        return switch (effect()) {
            case KEEPS -> Stream.empty();
            case REFUSES ->
                Stream.of(new Hazard(
                        Hazard.Kind.MAY_FAIL,
                        subject,
                        values + " that do not fit make the change" + between + " fail."));
            case ROUNDS ->
                Stream.of(new Hazard(
                        Hazard.Kind.DATA_LOSS, subject, values + " are cut or rounded by the change" + between + "."));
        };
    }

    Effect effect() {
        String source = base(from);
        String target = base(to);
        if (from.equals(to)) {
            return Effect.KEEPS;
        }
        if (source.equals(target)) {
            return sameBase(source);
        }
        if (target.equals("text") || (target.equals(VARCHAR) && longest(source) <= length(to))) {
            return Effect.KEEPS;
        }
        if (WIDER.getOrDefault(source, Set.of()).contains(target) && numbers(to).isEmpty()) {
            return Effect.KEEPS;
        }
        if (isTimestampSwitch()) {
            return precision(to) >= precision(from) ? Effect.KEEPS : Effect.ROUNDS;
        }
        return ROUNDED.getOrDefault(source, Set.of()).contains(target) ? Effect.ROUNDS : Effect.REFUSES;
    }

    /** Whether the table is written again. */
    boolean rewrites() {
        String source = base(from);
        String target = base(to);
        if (from.equals(to) || (effect() == Effect.KEEPS && TEXTS.contains(source) && TEXTS.contains(target))) {
            return false;
        }
        if (source.equals(target) && effect() == Effect.KEEPS) {
            return source.equals("character") || (source.equals("numeric") && scale(from) != scale(to));
        }
        return !(source.equals("cidr") && target.equals("inet"));
    }

    private Effect sameBase(String base) {
        if (TIMES.contains(base)) {
            return precision(to) >= precision(from) ? Effect.KEEPS : Effect.ROUNDS;
        }
        if (base.equals("numeric")) {
            return numeric();
        }
        return length(to) >= length(from) ? Effect.KEEPS : Effect.REFUSES;
    }

    private Effect numeric() {
        if (numbers(to).isEmpty()) {
            return Effect.KEEPS;
        }
        if (numbers(from).isEmpty() || scale(to) < scale(from)) {
            return Effect.ROUNDS;
        }
        return length(to) - scale(to) >= length(from) - scale(from) ? Effect.KEEPS : Effect.REFUSES;
    }

    private int longest(String source) {
        return isLabel ? LABEL_LENGTH : TEXT_LENGTHS.getOrDefault(source, Integer.MAX_VALUE);
    }

    // The moment stays the same as long as the session's time zone does.
    private boolean isTimestampSwitch() {
        return base(from).startsWith("timestamp") && base(to).startsWith("timestamp");
    }

    private static int length(String type) {
        List<Integer> numbers = numbers(type);
        return numbers.isEmpty() ? Integer.MAX_VALUE : numbers.get(0);
    }

    private static int scale(String type) {
        List<Integer> numbers = numbers(type);
        return numbers.size() < 2 ? 0 : numbers.get(1);
    }

    private static int precision(String type) {
        List<Integer> numbers = numbers(type);
        return numbers.isEmpty() ? 6 : numbers.get(0);
    }

    private static List<Integer> numbers(String type) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(type.replaceAll("^[^(]*|\\).*$", ""));
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group()));
        }
        return numbers;
    }

    private static String base(String type) {
        return type.replaceAll("\\([^)]*\\)", "");
    }
}
