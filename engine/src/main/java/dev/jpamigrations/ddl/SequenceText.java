package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes sequences and how they count, leaving out what PostgreSQL would choose anyway. */
final class SequenceText {

    private SequenceText() {}

    static String create(Sequence sequence) {
        SequenceOptions options = sequence.options();
        String type = options.type().equals("bigint") ? "" : " as " + options.type();
        StringBuilder text = new StringBuilder("create sequence " + Sql.name(sequence.name()) + type);
        text.append(" start with ").append(start(options));
        text.append(" increment by ").append(options.increment());
        limits(options).forEach(clause -> text.append(' ').append(clause));
        return text.toString();
    }

    /** The options of an identity column's sequence that are no default, its type being the column's. */
    static List<String> identityOptions(SequenceOptions options) {
        List<String> clauses = new ArrayList<>();
        if (start(options) != firstValue(options)) {
            clauses.add("start with " + start(options));
        }
        if (options.increment() != 1) {
            clauses.add("increment by " + options.increment());
        }
        clauses.addAll(limits(options));
        return List.copyOf(clauses);
    }

    /** The clauses that make a sequence count by other options; they are those of {@code alter sequence}. */
    static List<String> differences(SequenceOptions from, SequenceOptions to) {
        List<String> clauses = new ArrayList<>();
        if (!from.type().equals(to.type())) {
            clauses.add("as " + to.type());
        }
        if (from.increment() != to.increment()) {
            clauses.add("increment by " + to.increment());
        }
        if (!Objects.equals(from.min(), to.min())) {
            clauses.add("minvalue " + to.min());
        }
        if (!Objects.equals(from.max(), to.max())) {
            clauses.add("maxvalue " + to.max());
        }
        if (!Objects.equals(from.start(), to.start())) {
            clauses.add("start with " + to.start());
        }
        if (from.cache() != to.cache()) {
            clauses.add("cache " + to.cache());
        }
        if (from.cycle() != to.cycle()) {
            clauses.add(to.cycle() ? "cycle" : "no cycle");
        }
        return List.copyOf(clauses);
    }

    private static List<String> limits(SequenceOptions options) {
        List<String> clauses = new ArrayList<>();
        Long min = options.min();
        if (min != null && min != defaultMin(options)) {
            clauses.add("minvalue " + min);
        }
        Long max = options.max();
        if (max != null && max != defaultMax(options)) {
            clauses.add("maxvalue " + max);
        }
        if (options.cache() != 1) {
            clauses.add("cache " + options.cache());
        }
        if (options.cycle()) {
            clauses.add("cycle");
        }
        return List.copyOf(clauses);
    }

    /** The value that a new sequence gives first. */
    static long start(SequenceOptions options) {
        Long start = options.start();
        return start == null ? firstValue(options) : start;
    }

    private static long firstValue(SequenceOptions options) {
        Long first = options.increment() > 0 ? options.min() : options.max();
        if (first != null) {
            return first;
        }
        return options.increment() > 0 ? defaultMin(options) : defaultMax(options);
    }

    // PostgreSQL manual, CREATE SEQUENCE: minvalue and maxvalue.
    private static long defaultMin(SequenceOptions options) {
        if (options.increment() > 0) {
            return 1;
        }
        return smallest(options.type());
    }

    private static long defaultMax(SequenceOptions options) {
        return options.increment() > 0 ? largest(options.type()) : -1;
    }

    /** The smallest value of a sequence's type. */
    static long smallest(String type) {
        return switch (type) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    /** The largest value of a sequence's type. */
    static long largest(String type) {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
