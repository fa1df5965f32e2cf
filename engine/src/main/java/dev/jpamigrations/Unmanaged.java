package dev.jpamigrations;

import dev.jpamigrations.Provenance.Made;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.SqlStatement;
import java.util.List;
import java.util.Map;

/** Tells of what was made by hand, that no entity asks for it, and which ways out there are. */
final class Unmanaged {

    private Unmanaged() {}

    /** One problem an object, at the statement that made it. */
    static List<Problem> of(Map<ObjectRef, Made> objects) {
        return objects.entrySet().stream()
                .map(entry -> problem(entry.getKey(), entry.getValue().file()))
                .toList();
    }

    private static Problem problem(ObjectRef object, RevisionFile file) {
        return new Problem(
                "UnmanagedObject",
                file.at(line(object, file)),
                "It makes " + object + " by hand, and no entity asks for that.",
                "To keep it, write \"-- migrations:keep\" above the statement, or where that is applied already, <keep><pattern>"
                        + Keep.pattern(object)
                        + "</pattern></keep> into the plugin's configuration. Otherwise declare it in the"
                        + " entity, or drop it" + drop(object) + ".");
    }

    private static String drop(ObjectRef object) {
        boolean answerable = object.kind() == ObjectRef.Kind.COLUMN || object.kind() == ObjectRef.Kind.SEQUENCE;
        return answerable
                ? ": mvn migrations:generate -Dmigrations.drop=" + object.path()
                : " in a revision of its own (migrations:revision)";
    }

    /** The only statement that has the name in it; 0 where there are several or none. */
    private static int line(ObjectRef object, RevisionFile file) {
        String name = object.member() == null ? object.object().name() : object.member();
        List<Integer> lines = file.upgrade().parts().stream()
                .filter(part -> part instanceof SqlStatement statement && statement.mentions(name))
                .map(Part::line)
                .toList();
        return lines.size() == 1 ? lines.get(0) : 0;
    }
}
