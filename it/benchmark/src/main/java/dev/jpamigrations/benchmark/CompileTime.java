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
     * Measures the contenders.
     *
     * @param contenders take turns
     * @param runs how often each is measured
     */
    Measured measure(List<Contender> contenders, int runs) throws IOException {
        Measured measured = Measured.nothing();
        for (int run = -WARM_UPS; run < runs; run++) {
            for (Contender contender : contenders) {
                Duration before = worked();
                Duration elapsed = compile(contender);
                if (run >= 0) {
                    measured.add(contender, elapsed, worked().minus(before));
                }
            }
        }
        return measured;
    }

    private static Duration worked() {
        return Duration.ofNanos(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
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
