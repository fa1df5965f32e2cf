package dev.jpamigrations;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.runner.JavaSteps;
import dev.jpamigrations.script.Part.JavaStep;
import dev.jpamigrations.script.RevisionFile;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds {@link DataMigration}s with a class loader. */
final class ClassPathSteps implements JavaSteps {

    private final ClassLoader loader;
    private final Map<String, String> parameters;
    private final @Nullable String tag;
    private final Consumer<String> log;

    ClassPathSteps(ClassLoader loader, Map<String, String> parameters, @Nullable String tag, Consumer<String> log) {
        this.loader = loader;
        this.parameters = parameters;
        this.tag = tag;
        this.log = log;
    }

    @Override
    public Optional<Problem> check(RevisionFile file, JavaStep step) {
        try {
            create(step);
            return Optional.empty();
        } catch (ClassNotFoundException | NoClassDefFoundError missing) {
            return Optional.of(new Problem(
                    "NotCompiled",
                    file.at(step.line()),
                    "Class " + step.className() + " is not on the class path.",
                    "Compile its module first: mvn process-classes, then the goal in the same command."));
        } catch (ReflectiveOperationException | ClassCastException unfit) {
            return Optional.of(new Problem(
                    "NotADataMigration",
                    file.at(step.line()),
                    "Class " + step.className() + " cannot be run: " + unfit,
                    "It must be public, implement " + DataMigration.class.getName()
                            + " and have a public constructor without parameters."));
        }
    }

    @Override
    public void run(JavaStep step, Direction direction, Connection connection) throws Exception {
        DataMigration migration = create(step);
        MigrationContext context = new MigrationContext(connection, parameters, tag, log);
        if (direction == Direction.UPGRADE) {
            migration.upgrade(context);
        } else {
            migration.downgrade(context);
        }
    }

    private DataMigration create(JavaStep step) throws ReflectiveOperationException {
        return Class.forName(step.className(), true, loader)
                .asSubclass(DataMigration.class)
                .getConstructor()
                .newInstance();
    }
}
