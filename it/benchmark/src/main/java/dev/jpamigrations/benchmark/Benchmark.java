package dev.jpamigrations.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs what is asked for and prints a table each. */
public final class Benchmark {

    private final Path folder;
    private final ClassPath libraries;
    private final PrintStream out;

    private Benchmark(Path folder, ClassPath libraries, PrintStream out) {
        this.folder = folder;
        this.libraries = libraries;
        this.out = out;
    }

    /**
     * @param args what is measured ({@code all}, {@code compile}, {@code maven}, {@code scan}), a folder to work in, and the
     *     class path with the processors and the engine
     */
    public static void main(String... args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> wanted = args[0].equals("all") ? List.of("compile", "maven", "scan") : List.of(args[0].split(","));
        out.println("Java " + Runtime.version().feature() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        Benchmark benchmark = new Benchmark(Path.of(args[1]), ClassPath.parse(args[2]), out);
        for (String each : wanted) {
            switch (each) {
                case "compile" -> benchmark.compile();
                case "maven" -> benchmark.maven();
                case "scan" -> benchmark.scan();
                default -> throw new IllegalArgumentException("-Dbenchmark is all, compile, maven or scan: " + each);
            }
        }
    }

    private SampleProject project() {
        return new SampleProject(folder.resolve("project")).written();
    }

    private CompileTime compileTime() {
        return new CompileTime(project(), folder.resolve("compiled"), libraries);
    }

    private void compile() throws IOException {
        CompileTime.Measured measured = compileTime().measure();
        String runs = "; " + CompileTime.RUNS + " runs each in turn after " + CompileTime.WARM_UPS;
        measured.elapsed().print("Compilation of 1,000 entities in 20 modules, javac in one process" + runs, out);
        measured.worked().print("The same, processor time of all threads" + runs, out);
    }

    private void maven() throws IOException, InterruptedException {
        new MavenCompile(project(), libraries)
                .measure()
                .print("The same by mvn compile; " + MavenCompile.RUNS + " runs each in turn after one", out);
    }

    private void scan() throws IOException, InterruptedException {
        SearchTime search = new SearchTime(
                new SampleJars(folder.resolve("jars")).written().paths(),
                compileTime().compiled(),
                Folders.empty(folder.resolve("cache")),
                libraries);
        String runs = "; " + SearchTime.RUNS + " fresh processes each in turn";
        search.jarsAlone().print("Search of jars for entities" + runs, out);
        search.wholeModel().print("The whole model" + runs, out);
    }
}
