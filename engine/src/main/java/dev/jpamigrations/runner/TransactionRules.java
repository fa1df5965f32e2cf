package dev.jpamigrations.runner;

import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.SqlStatement;
import java.util.List;

/**
 * Recognises statements that PostgreSQL refuses inside a transaction: those whose manual page says that they "cannot be
 * executed inside a transaction block".
 */
final class TransactionRules implements Part.Visitor<Boolean> {

    /** Whether the part must be run outside a transaction. */
    static boolean standsAlone(Part part) {
        return part.accept(new TransactionRules());
    }

    @Override
    public Boolean sql(SqlStatement statement) {
        List<String> words = statement.words();
        return switch (at(words, 0)) {
            case "CREATE", "DROP" -> creation(words);
            case "ALTER" -> alteration(words);
            case "VACUUM" -> true;
            case "REINDEX" -> words.contains("CONCURRENTLY") || reindexesMany(words);
            case "CLUSTER" -> words.stream().allMatch(word -> word.equals("CLUSTER") || word.equals("VERBOSE"));
            case "DISCARD" -> at(words, 1).equals("ALL");
            case "COMMIT", "ROLLBACK" -> at(words, 1).equals("PREPARED");
            default -> false;
        };
    }

    private static boolean creation(List<String> words) {
        return switch (at(words, 1)) {
            case "DATABASE", "TABLESPACE", "SUBSCRIPTION" -> true;
            case "INDEX" -> at(words, 2).equals("CONCURRENTLY");
            case "UNIQUE" -> at(words, 3).equals("CONCURRENTLY");
            default -> false;
        };
    }

    private static boolean alteration(List<String> words) {
        return switch (at(words, 1)) {
            case "SYSTEM" -> true;
            case "DATABASE" -> at(words, 3).equals("SET") && at(words, 4).equals("TABLESPACE");
            case "SUBSCRIPTION" -> words.contains("REFRESH") || words.contains("PUBLICATION");
            case "TABLE" ->
                words.contains("DETACH") && at(words, words.size() - 1).equals("CONCURRENTLY");
            default -> false;
        };
    }

    private static boolean reindexesMany(List<String> words) {
        return words.stream().limit(4).anyMatch(List.of("SCHEMA", "DATABASE", "SYSTEM")::contains);
    }

    private static String at(List<String> words, int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }

    @Override
    public Boolean java(Part.JavaStep step) {
        return false;
    }

    @Override
    public Boolean attention(Part.Attention attention) {
        return false;
    }
}
