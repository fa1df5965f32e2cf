package dev.jpamigrations.connection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code .env} file: lines of {@code NAME=value}, as Docker Compose and the dotenv libraries read them. A value in single
 * quotes is taken as it stands; one in double quotes knows {@code \n}, {@code \t}, {@code \"} and {@code \\}; one without
 * quotes ends before {@code  #}. <code>${NAME}</code> and <code>${NAME:-default}</code> are replaced outside single quotes.
 */
final class DotEnv {

    private static final Pattern LINE =
            Pattern.compile("\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_.]*)\\s*=\\s*(.*?)\\s*");
    private static final Pattern SINGLE = Pattern.compile("'([^']*)'.*");
    private static final Pattern DOUBLE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\".*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final Pattern COMMENT = Pattern.compile("(^|\\s+)#.*");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^}]*))?}");

    private final Surroundings surroundings;
    private final Map<String, String> values = new LinkedHashMap<>();

    private DotEnv(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The variables of a file's text; the environment's own are at hand for replacement. */
    static Map<String, String> parse(String text, Surroundings surroundings) {
        DotEnv file = new DotEnv(surroundings);
        text.lines().forEach(file::line);
        return file.values;
    }

    private void line(String line) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            values.put(matcher.group(1), value(matcher.group(2)));
        }
    }

    private String value(String written) {
        Matcher single = SINGLE.matcher(written);
        if (single.matches()) {
            return single.group(1);
        }
        Matcher quoted = DOUBLE.matcher(written);
        if (quoted.matches()) {
            return replaced(ESCAPE.matcher(quoted.group(1))
                    .replaceAll(escape -> Matcher.quoteReplacement(plain(escape.group(1)))));
        }
        return replaced(COMMENT.matcher(written).replaceFirst(""));
    }

    private static String plain(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "t" -> "\t";
            default -> escaped;
        };
    }

    private String replaced(String text) {
        return VARIABLE.matcher(text)
                .replaceAll(use -> Matcher.quoteReplacement(
                        lookUp(use.group(1)).orElse(use.group(2) == null ? "" : use.group(2))));
    }

    private Optional<String> lookUp(String name) {
        return surroundings.variable(name).or(() -> Optional.ofNullable(values.get(name)));
    }
}
