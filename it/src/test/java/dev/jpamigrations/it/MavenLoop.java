package dev.jpamigrations.it;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.classworlds.launcher.Launcher;
import org.codehaus.plexus.classworlds.realm.ClassRealm;

/**
 * What {@link ResidentMaven} runs: reads commands and launches Maven for each as {@code bin/mvn} does, in class loaders of its own
 * but for Maven's core.
 */
final class MavenLoop {

    /** Begins the line that follows the last one of a command; its exit code ends it. */
    static final String END = "-- end of the command: ";

    private final Launcher launcher = new Launcher();
    private final PrintStream out = System.out;

    private MavenLoop() {}

    /** Reads commands until there are no more. */
    public static void main(String[] none) throws Exception {
        // a jar that a build has written anew is another jar
        URLConnection.setDefaultUseCaches("jar", false);
        MavenLoop loop = new MavenLoop();
        loop.configure(Path.of(System.getProperty("maven.home"), "bin", "m2.conf"));
        DataInputStream commands = new DataInputStream(System.in);
        try {
            while (true) {
                loop.run(commands.readUTF(), arguments(commands));
            }
        } catch (EOFException e) {
            System.exit(0);
        }
    }

    private void configure(Path configuration) throws Exception {
        launcher.setSystemClassLoader(Thread.currentThread().getContextClassLoader());
        try (InputStream in = Files.newInputStream(configuration)) {
            launcher.configure(in);
        }
    }

    /** What a command sets for the whole process is taken back at its end. */
    private void run(String folder, String[] arguments) throws Exception {
        Properties properties = (Properties) System.getProperties().clone();
        Set<ClassRealm> realms = Set.copyOf(launcher.getWorld().getRealms());
        System.setProperty("user.dir", folder);
        System.setProperty("maven.multiModuleProjectDirectory", folder);
        launcher.launch(arguments);
        System.setProperties(properties);
        dispose(launcher.getWorld(), realms);
        out.println(END + launcher.getExitCode());
        out.flush();
    }

    private static void dispose(ClassWorld world, Set<ClassRealm> kept) throws Exception {
        for (ClassRealm realm : List.copyOf(world.getRealms())) {
            if (!kept.contains(realm)) {
                world.disposeRealm(realm.getId());
            }
        }
    }

    private static String[] arguments(DataInputStream commands) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (int left = commands.readInt(); left > 0; left--) {
            arguments.add(commands.readUTF());
        }
        return arguments.toArray(String[]::new);
    }

    static void send(DataOutputStream commands, Path folder, List<String> arguments) throws IOException {
        commands.writeUTF(folder.toString());
        commands.writeInt(arguments.size());
        for (String argument : arguments) {
            commands.writeUTF(argument);
        }
        commands.flush();
    }
}
