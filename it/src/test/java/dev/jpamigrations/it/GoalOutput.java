package dev.jpamigrations.it;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the plugin's goals said in a build, its failure included, without what Maven and other plugins said around it. */
final class GoalOutput {

    /** {@code [INFO] --- migrations-maven-plugin:1.0.0:generate (default-cli) @ shop-app ---}, in Maven 4 with one dash less. */
    private static final Pattern GOAL = Pattern.compile("\\[INFO] -{2,3} (\\S+?)(?:-maven-plugin)?:\\S+ .*@ .* -{2,3}");

    /** Rules, titles of modules, forks and the end: {@code -----< com.acme:shop-app >-----}. */
    private static final Pattern FRAME =
            Pattern.compile("\\[INFO] (?:-{72}|-+[<\\[] .* [>\\]]-+|[<>]{3} .*|BUILD \\w+|Reactor Summary.*)");

    private static final String FAILURE = "[ERROR] Failed to execute goal ";

    /** What Maven says below a failure. */
    private static final Pattern HELP = Pattern.compile("\\[ERROR] (?:-> \\[Help 1])?");

    private GoalOutput() {}

    static List<String> of(Build build) {
        List<String> result = new ArrayList<>();
        boolean ours = false;
        for (String line : build.lines()) {
            Matcher goal = GOAL.matcher(line);
            if (goal.matches()) {
                ours = goal.group(1).equals("migrations");
            } else if (FRAME.matcher(line).matches()) {
                ours = false;
            } else if (line.startsWith(FAILURE)) {
                ours = true;
                result.add(line);
            } else if (HELP.matcher(line).matches()) {
                ours = false;
            } else if (ours) {
                result.add(line.replaceFirst("^\\[INFO] ", ""));
            }
        }
        return withoutSpareBlanks(result);
    }

    /** Modules that take no part still leave a blank line each. */
    private static List<String> withoutSpareBlanks(List<String> lines) {
        return String.join("\n", lines)
                .strip()
                .replaceAll("\n{3,}", "\n\n")
                .lines()
                .toList();
    }
}
