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
    private final int runs;
    private final PrintStream out;

    private Benchmark(Path folder, ClassPath libraries, int runs, PrintStream out) {
        this.folder = folder;
        this.libraries = libraries;
        this.runs = runs;
        this.out = out;
    }

    /**
     * @param args what is measured ({@code all}, {@code compile}, {@code maven}, {@code scan}), a folder to work in, the class
     *     path with the processors and the engine, and how often each compilation is measured
     */
    public static void main(String... args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> wanted = args[0].equals("all") ? List.of("compile", "maven", "scan") : List.of(args[0].split(","));
        out.println("Java " + Runtime.version().feature() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        Benchmark benchmark = new Benchmark(Path.of(args[1]), ClassPath.parse(args[2]), Integer.parseInt(args[3]), out);
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
        Measured measured = compileTime().measure(contenders(), runs);
        String title = "Compilation of 1,000 entities in 20 modules, javac in one process; " + runs
                + " runs each in turn after " + CompileTime.WARM_UPS;
        print(title, measured);
    }

    private void maven() throws IOException, InterruptedException {
        Measured measured = new MavenCompile(project(), libraries).measure(contenders(), runs);
        print("The same by mvn compile; " + runs + " runs each in turn after one", measured);
    }

    private List<Contender> contenders() throws IOException {
        return Contender.all(libraries, folder.resolve("processors"));
    }

    private void print(String title, Measured measured) {
        measured.elapsed().print(title + ": elapsed", out);
        measured.worked().print(title + ": processor time of all threads", out);
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
