package dev.jpamigrations.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles the sample project module by module as Maven does: javac in this process, for each module a new task, a new file
 * manager, and the processor's classes loaded anew. The contenders take turns, so that what else the machine is doing falls
 * on all of them alike.
 */
final class CompileTime {

    static final int WARM_UPS = 3;
    static final int RUNS = 10;

    private final SampleProject project;
    private final Path output;
    private final ClassPath libraries;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    /**
     * @param project is compiled
     * @param output takes the classes
     * @param libraries the processors, what they need, and the API
     */
    CompileTime(SampleProject project, Path output, ClassPath libraries) {
        this.project = project;
        this.output = output;
        this.libraries = libraries;
    }

    /**
     * What was measured.
     *
     * @param elapsed by the clock
     * @param worked by all threads of the process together, which other programs on the machine hardly change
     */
    record Measured(Results elapsed, Results worked) {}

    Measured measure() throws IOException {
        Measured measured = new Measured(new Results(), new Results());
        for (int run = -WARM_UPS; run < RUNS; run++) {
            for (Contender contender : Contender.all(libraries)) {
                Duration before = worked();
                Duration elapsed = compile(contender);
                if (run >= 0) {
                    measured.elapsed().add(contender.name(), elapsed);
                    measured.worked().add(contender.name(), worked().minus(before));
                }
            }
        }
        return measured;
    }

    private static Duration worked() {
        return Duration.ofNanos(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                .getProcessCpuTime());
    }

    /** The class folders after a compilation with the processor. */
    List<Path> compiled() throws IOException {
        compile(Contender.ours(libraries));
        return SampleProject.modules().stream()
                .map(module -> output.resolve(module.name()))
                .toList();
    }

    private Duration compile(Contender contender) throws IOException {
        Path classes = Folders.empty(output);
        System.gc();
        long start = System.nanoTime();
        List<Path> classPath = new ArrayList<>(List.of(libraries.jar("jakarta.persistence-api")));
        for (SampleModule module : SampleProject.modules()) {
            Path folder = Files.createDirectories(classes.resolve(module.name()));
            compile(module, contender, classPath, folder);
            classPath.add(folder);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void compile(SampleModule module, Contender contender, List<Path> classPath, Path folder)
            throws IOException {
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            List<String> options = new ArrayList<>(List.of("--release", "17", "-g", "-nowarn"));
            options.addAll(contender.options());
            boolean compiled = compiler.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(project.files(module)))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(module.name() + " does not compile with " + contender.name());
            }
        }
    }
}
