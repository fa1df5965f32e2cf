package dev.jpamigrations.script;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class FileProblems {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    FileProblems(String file) {
        this.file = file;
    }

    void add(String code, int line, String fact, String advice) {
        problems.add(new Problem(code, new Location.InFile(file, line), fact, advice));
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
