package dev.jpamigrations;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A constant default without the cast that PostgreSQL prints, where the column gives it anyhow: {@code 'new'}, {@code -1}. */
final class PlainDefault {

    private static final Set<String> NUMBERS = Set.of("integer", "bigint", "numeric");
    private static final Pattern CONSTANT =
            Pattern.compile("(?<literal>'(?:[^'\\\\]|'')*')::(?<type>[a-z_][a-z0-9_ ]*)");
    private static final Pattern NUMBER = Pattern.compile("'(?<number>-?\\d+(?:\\.\\d+)?)'");

    private PlainDefault() {}

    /**
     * Writes a default.
     *
     * @param printed as PostgreSQL prints it
     * @param type the type of its column, without length
     * @return the shorter form, or what is printed
     */
    static String of(String printed, String type) {
        Matcher constant = CONSTANT.matcher(printed);
        if (!constant.matches()) {
            return printed;
        }
        Matcher number = NUMBER.matcher(constant.group("literal"));
        if (NUMBERS.contains(constant.group("type")) && NUMBERS.contains(type) && number.matches()) {
            return number.group("number");
        }
        return constant.group("type").equals(type) ? constant.group("literal") : printed;
    }
}
