package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.Deferral;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Unique;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes changes of the constraints of a table that stays. */
final class ConstraintSteps {

    private final ChangeSet changes;
    private final Steps steps;
    private final ObjectName table;

    ConstraintSteps(ChangeSet changes, Steps steps, ObjectName table) {
        this.changes = changes;
        this.steps = steps;
        this.table = table;
    }

    List<Step> add(Constraint constraint) {
        constraint.accept(new Adding());
        return steps.list();
    }

    List<Step> drop(Constraint constraint) {
        constraint.accept(new Dropping());
        return steps.list();
    }

    /** Whether one is dropped and the other added, since PostgreSQL cannot alter it in place. */
    static boolean isRebuilt(Constraint from, Constraint to) {
        if (from instanceof ForeignKey before && to instanceof ForeignKey after) {
            return !before.withDeferral(after.deferral())
                    .withValidated(before.validated() || after.validated())
                    .equals(after);
        }
        return !(from instanceof Check before && to instanceof Check after && isValidation(before, after));
    }

    /** In place where PostgreSQL can, otherwise dropped and added. */
    List<Step> alter(Constraint from, Constraint to) {
        if (isRebuilt(from, to)) {
            from.accept(new Dropping());
            to.accept(new Adding());
        } else if (from instanceof ForeignKey before && to instanceof ForeignKey after) {
            alterForeignKey(before, after);
        } else {
            validate(to);
        }
        return steps.list();
    }

    /**
     * A check for one that every row satisfies.
     *
     * @param apart whether it is validated in a transaction of its own, under a lock that lets others write (PostgreSQL manual,
     *     ALTER TABLE, Notes)
     */
    List<Step> swap(Check to, boolean apart) {
        String drop = ChangeSteps.alter(table) + "drop constraint " + name(to) + ", add ";
        if (apart) {
            steps.alone(Phase.ADD_CONSTRAINT, drop + ConstraintText.of(to.withValidated(false)));
            steps.alone(Phase.ADD_CONSTRAINT, validation(to));
        } else {
            steps.at(Phase.ADD_CONSTRAINT, drop + ConstraintText.of(to));
        }
        return steps.comment(ref(to), comment(to)).list();
    }

    private void alterForeignKey(ForeignKey from, ForeignKey to) {
        if (from.deferral() != to.deferral()) {
            String deferral = ConstraintText.deferral(to.deferral());
            steps.at(
                    Phase.ADD_FOREIGN_KEY,
                    ChangeSteps.alter(table)
                            + "alter constraint "
                            + name(to)
                            + (deferral.isEmpty() ? " not deferrable" : deferral)
                            + (to.deferral() == Deferral.INITIALLY_IMMEDIATE ? " initially immediate" : ""));
        }
        if (from.validated() != to.validated()) {
            validate(to);
        }
    }

    private static boolean isValidation(Check from, Check to) {
        return to.validated() && from.withValidated(true).equals(to);
    }

    private void validate(Constraint constraint) {
        steps.at(Phase.ADD_FOREIGN_KEY, validation(constraint));
    }

    private String validation(Constraint constraint) {
        return ChangeSteps.alter(table) + "validate constraint " + name(constraint);
    }

    private static String name(Constraint constraint) {
        return Sql.identifier(Objects.requireNonNull(constraint.name(), "a constraint of a catalog has a name"));
    }

    private String addition(Constraint constraint) {
        return ChangeSteps.alter(table) + "add " + ConstraintText.of(constraint);
    }

    private String removal(Constraint constraint) {
        return ChangeSteps.dropConstraint(table, constraint);
    }

    private ObjectRef ref(Constraint constraint) {
        return new ObjectRef(constraint.kind(), table, constraint.name());
    }

    private @Nullable String comment(Constraint constraint) {
        return changes.newComment(ref(constraint), constraint.comment());
    }

    /** Where each kind is added. */
    private final class Adding implements Constraint.Visitor<Steps> {

        @Override
        public Steps visitPrimaryKey(PrimaryKey primaryKey) {
            return plain(primaryKey);
        }

        @Override
        public Steps visitUnique(Unique unique) {
            return plain(unique);
        }

        @Override
        public Steps visitCheck(Check check) {
            return plain(check);
        }

        @Override
        public Steps visitForeignKey(ForeignKey key) {
            if (changes.isReady(table, key)) {
                return steps.at(Phase.ADD_FOREIGN_KEY, addition(key)).comment(ref(key), comment(key));
            }
            return steps.in(Stage.FOREIGN_KEYS, addition(key)).comment(Stage.FOREIGN_KEYS, ref(key), comment(key));
        }

        private Steps plain(Constraint constraint) {
            return steps.at(Phase.ADD_CONSTRAINT, addition(constraint)).comment(ref(constraint), comment(constraint));
        }
    }

    /** Where each kind is dropped. */
    private final class Dropping implements Constraint.Visitor<Steps> {

        @Override
        public Steps visitPrimaryKey(PrimaryKey primaryKey) {
            return withIndex(primaryKey);
        }

        @Override
        public Steps visitUnique(Unique unique) {
            return withIndex(unique);
        }

        @Override
        public Steps visitCheck(Check check) {
            return steps.at(Phase.DROP_CONSTRAINT, removal(check));
        }

        @Override
        public Steps visitForeignKey(ForeignKey key) {
            return changes.mayStay(key)
                    ? steps.at(Phase.DROP_FOREIGN_KEY, removal(key))
                    : steps.in(Stage.RELEASE, removal(key));
        }

        private Steps withIndex(Constraint constraint) {
            String name = Objects.requireNonNull(constraint.name());
            return changes.takesName(table, name)
                    ? steps.in(Stage.FREE_NAMES, removal(constraint))
                    : steps.at(Phase.DROP_CONSTRAINT, removal(constraint));
        }
    }
}
