package dev.jpamigrations;

import dev.jpamigrations.connection.AddressResolver;
import dev.jpamigrations.connection.ConnectionSettings;
import dev.jpamigrations.connection.Connector;
import dev.jpamigrations.connection.DatabaseAddress;
import dev.jpamigrations.connection.ServerCredentials;
import dev.jpamigrations.connection.Surroundings;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.MigrationException.Blame;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.report.Answer;
import dev.jpamigrations.report.Format;
import dev.jpamigrations.report.Progress;
import dev.jpamigrations.report.Report;
import dev.jpamigrations.report.RunReport;
import dev.jpamigrations.report.StampReport;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Range;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.runner.RunSettings;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.shadow.ServerLogin;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Applies and reverts revisions, and looks at them, without Maven: where an application runs. The histories are those on the class
 * path; the database is named by {@code --url}, the environment or {@code .env}, as for the plugin.
 *
 * <pre>{@code
 * java -cp app.jar:lib/* dev.jpamigrations.Main upgrade
 * java -Dloader.main=dev.jpamigrations.Main -cp app.jar org.springframework.boot.loader.launch.PropertiesLauncher upgrade
 * }</pre>
 *
 * <p>The exit code is 0 where it is done, 1 where the user can put right what was in the way, and 2 where the environment or this
 * tool is to blame.
 */
public final class Main {

    private static final int DONE = 0;
    private static final int USER = 1;
    private static final int ENVIRONMENT = 2;

    private final Surroundings surroundings;
    private final ClassLoader loader;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param surroundings environment variables and home folder
     * @param loader sees the histories, and the classes that they name
     * @param out hears answers
     * @param err hears problems
     */
    Main(Surroundings surroundings, ClassLoader loader, PrintStream out, PrintStream err) {
        this.surroundings = surroundings;
        this.loader = loader;
        this.out = out;
        this.err = err;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... arguments) {
        System.exit(new Main(Surroundings.ofThisProcess(), Main.class.getClassLoader(), System.out, System.err)
                .run(arguments));
    }

    /** Runs one command and answers its exit code. */
    int run(String... arguments) {
        if (arguments.length > 0 && List.of("help", "--help", "-h").contains(arguments[0])) {
            out.println(CommandLine.usage());
            return DONE;
        }
        try {
            perform(CommandLine.parse(arguments));
            return DONE;
        } catch (MigrationException failed) {
            err.println(failed.getMessage());
            for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
                err.println("Caused by: " + cause);
            }
            return failed.blame() == Blame.USER ? USER : ENVIRONMENT;
        } catch (RuntimeException defect) {
            err.println("[Defect] The tool failed. Please report it with the lines below.");
            defect.printStackTrace(err);
            return ENVIRONMENT;
        }
    }

    private void perform(CommandLine line) {
        Histories histories = Histories.onClassPath(loader);
        Answer answer = new Answer(line.value("output").map(Path::of).orElse(null), out::println, out);
        switch (line.verb()) {
            case UPGRADE -> run(histories, line, answer, Direction.UPGRADE);
            case DOWNGRADE -> run(histories, line, answer, Direction.DOWNGRADE);
            case STAMP -> stamp(histories, line, answer);
            default -> answer.give(look(histories, line), format(line));
        }
    }

    private void run(Histories histories, CommandLine line, Answer answer, Direction direction) {
        String target = line.value("target")
                .or(() -> direction == Direction.UPGRADE ? Optional.of("head") : Optional.empty())
                .orElseThrow(() -> CommandLine.refused("downgrade must be told how far, for instance --target=-1."));
        if (line.isSet("sql")) {
            answer.give(Migrations.withoutDatabase(histories, options(histories, line))
                    .script(direction, range(target)));
            return;
        }
        Migrations migrations = migrations(histories, line);
        Target where = Target.parse(target);
        if (line.isSet("dryRun")) {
            answer.give(migrations.plan(direction, where), Format.text);
            return;
        }
        RunReport report = direction == Direction.UPGRADE ? migrations.upgrade(where) : migrations.downgrade(where);
        if (report.steps().isEmpty()) {
            answer.give(report, Format.text);
        }
    }

    private static Range range(String target) {
        return target.contains(":") ? Range.parse(target) : new Range(null, Target.parse(target));
    }

    private void stamp(Histories histories, CommandLine line, Answer answer) {
        StampCommand stamp = StampCommand.of(line);
        if (stamp.sql()) {
            answer.give(Migrations.withoutDatabase(histories, options(histories, line))
                    .stampScript(stamp.targets(), stamp.purge()));
            return;
        }
        Migrations migrations = migrations(histories, line);
        answer.give(
                stamp.accept().map(migrations::accept).orElseGet(() -> stamped(migrations, stamp, line)), Format.text);
    }

    private StampReport stamped(Migrations migrations, StampCommand stamp, CommandLine line) {
        if (!stamp.prove()) {
            return migrations.stamp(stamp.targets(), stamp.purge());
        }
        DatabaseAddress shadow = new AddressResolver(surroundings)
                .named("--shadowUrl", line.value("shadowUrl").orElseThrow(), settings(line));
        ServerLogin login = new ServerLogin(shadow.url().jdbc(), shadow.user(), shadow.password());
        try (ScratchDatabases scratch = ScratchDatabases.on(login, new SecureRandom())) {
            return migrations.stampProven(stamp.targets(), stamp.purge(), scratch);
        }
    }

    private Report look(Histories histories, CommandLine line) {
        Migrations migrations = migrations(histories, line);
        return switch (line.verb()) {
            case CURRENT -> migrations.current(line.isSet("checkHeads"));
            case HEADS -> migrations.heads();
            case BRANCHES -> migrations.branches();
            case HISTORY ->
                migrations.history(line.value("range").map(Range::parse).orElse(Range.ALL), line.isSet("verbose"));
            case SHOW -> migrations.show(Target.parse(line.value("target").orElse("head")));
            default -> migrations.status();
        };
    }

    private static Format format(CommandLine line) {
        String word = line.value("format").orElse("text");
        return Stream.of(Format.values())
                .filter(format -> format.name().equals(word))
                .findFirst()
                .orElseThrow(() -> CommandLine.refused("--format is text or json."));
    }

    private RunOptions options(Histories histories, CommandLine line) {
        return new RunOptions(
                new RunSettings(
                        line.value("lockTimeout").map(Main::seconds).orElse(RunSettings.STANDARD.lockTimeout()),
                        RunSettings.STANDARD.waitForOthers()),
                loader,
                line.value("properties").map(PropertyList::parse).orElse(Map.of()),
                line.value("tag").orElse(null),
                new Progress(out::println, histories.all().size() > 1));
    }

    private static Duration seconds(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw CommandLine.refused("--lockTimeout is a number of seconds.");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }

    private Migrations migrations(Histories histories, CommandLine line) {
        DatabaseAddress address = address(line);
        return new Migrations(histories, () -> new Connector().open(address), options(histories, line));
    }

    private DatabaseAddress address(CommandLine line) {
        return new AddressResolver(surroundings)
                .resolve(settings(line))
                .orElseThrow(() -> MigrationException.user(new Problem(
                        "NoDatabase",
                        Location.nowhere(),
                        "No database is named.",
                        "Type --url=jdbc:postgresql://host:5432/database, or set the environment variable MIGRATIONS_URL;"
                                + " the password belongs into MIGRATIONS_PASSWORD or ~/.pgpass.")));
    }

    private static ConnectionSettings settings(CommandLine line) {
        return new ConnectionSettings(
                line.value("url").orElse(null),
                line.value("user").orElse(null),
                ServerCredentials.NONE,
                Path.of("").toAbsolutePath(),
                List.of());
    }
}
