package dev.jpamigrations.script;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.text.Normalizer;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names revision files: {@code 20251013_2237-dcd397241ba3_initial_schema.sql}.
 *
 * @param template the name without {@code .sql}, with the tokens {@code {year} {month} {day} {hour} {minute} {second}
 *     {epoch} {rev} {slug}}
 * @param zone where the clock of the name stands
 * @param slugLength how many characters the message may take
 */
public record FileNaming(String template, ZoneId zone, int slugLength) {

    private static final Pattern TOKEN = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]*");
    private static final Map<String, DateTimeFormatter> TIMES = Map.of(
            "year", time("uuuu"),
            "month", time("MM"),
            "day", time("dd"),
            "hour", time("HH"),
            "minute", time("mm"),
            "second", time("ss"));

    /** What is used where nothing is configured. */
    public static final FileNaming STANDARD =
            new FileNaming("{year}{month}{day}_{hour}{minute}-{rev}_{slug}", ZoneOffset.UTC, 40);

    /** @throws MigrationException {@code [MalformedFileTemplate]} */
    public FileNaming {
        String plain = TOKEN.matcher(template)
                .replaceAll(token -> isToken(token.group(1)) ? "" : Matcher.quoteReplacement(token.group()));
        if (!template.contains("{rev}")
                || !PLAIN.matcher(plain).matches()
                || template.startsWith(".")
                || slugLength < 0) {
            throw MigrationException.user(new Problem(
                    "MalformedFileTemplate",
                    Location.nowhere(),
                    "\"" + template + "\" does not name files.",
                    "Use letters, digits, . _ - and the tokens {year} {month} {day} {hour} {minute} {second} {epoch} {rev}"
                            + " {slug}; {rev} must be among them."));
        }
    }

    /** The name of the revision's file: ASCII letters, digits, dots, dashes and underscores, whatever the message. */
    public String name(Header header) {
        ZonedDateTime created = header.created().atZone(zone);
        String name = TOKEN.matcher(template).replaceAll(token -> value(token.group(1), header, created));
        return name.replaceAll("[_-]+$", "") + ".sql";
    }

    private String value(String token, Header header, ZonedDateTime created) {
        return switch (token) {
            case "rev" -> header.id().digits();
            case "slug" -> slug(header.title());
            case "epoch" -> String.valueOf(created.toEpochSecond());
            default ->
                Objects.requireNonNull(TIMES.get(token), "other tokens were refused")
                        .format(created);
        };
    }

    /** Accents are dropped, anything but letters and digits becomes one underscore, and too long a text ends at a word. */
    private String slug(String title) {
        String words = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        if (words.length() <= slugLength) {
            return words;
        }
        int end = words.lastIndexOf('_', slugLength);
        return words.substring(0, end > 0 ? end : slugLength);
    }

    private static boolean isToken(String name) {
        return TIMES.containsKey(name) || name.equals("rev") || name.equals("slug") || name.equals("epoch");
    }

    private static DateTimeFormatter time(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
