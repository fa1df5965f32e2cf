package dev.jpamigrations.discovery;

import dev.jpamigrations.processor.RegistryClassFile;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A class that the processor generated, as its class file shows it.
 *
 * @param path its place in the folder or jar, {@code dev/jpamigrations/generated/Registry_orders.class}
 * @param javaVersion the Java version that it was compiled for, 17
 * @param own the binary names of the managed types of its module
 * @param all those and the ones of the modules that it was compiled against
 */
record GeneratedClass(String path, int javaVersion, SortedSet<String> own, SortedSet<String> all) {

    private static final String EXTENSION = ".class";
    private static final String FOLDER = RegistryClassFile.PACKAGE.replace('.', '/') + "/";

    GeneratedClass {
        own = Collections.unmodifiableSortedSet(new TreeSet<>(own));
        all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
    }

    /** The generated classes of a folder or jar, sorted by path. Most have one; a stale folder may have several. */
    static List<GeneratedClass> in(ClassPathEntry entry) throws IOException {
        return entry.isFolder() ? inFolder(entry.path()) : inJar(entry.path());
    }

    private static List<GeneratedClass> inFolder(Path folder) throws IOException {
        Path generated = folder.resolve(FOLDER);
        if (!Files.isDirectory(generated)) {
            return List.of();
        }
        List<GeneratedClass> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(generated)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isGenerated(path)) {
                    classes.add(read(path, Files.readAllBytes(file)));
                }
            }
        }
        return classes;
    }

    private static List<GeneratedClass> inJar(Path path) throws IOException {
        List<GeneratedClass> classes = new ArrayList<>();
        try (ZipFile jar = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (isGenerated(entry.getName())) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        classes.add(read(entry.getName(), content.readAllBytes()));
                    }
                }
            }
        }
        return classes;
    }

    private static boolean isGenerated(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith(FOLDER) && file.startsWith(RegistryClassFile.PREFIX) && file.endsWith(EXTENSION);
    }

    private static GeneratedClass read(String path, byte[] content) throws IOException {
        try {
            return parse(path, content);
        } catch (IOException e) {
            throw new IOException(path + " is no class file", e);
        }
    }

    /** The own types are public constants; the others occur in the code alone (JVMS 4.1, 4.5, 4.7.2). */
    private static GeneratedClass parse(String path, byte[] content) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        in.skipNBytes(6);
        int javaVersion = in.readUnsignedShort() - ClassFile.MAJOR_OF_JAVA_0;
        ConstantPool pool = ConstantPool.read(in);
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        SortedSet<String> own = new TreeSet<>();
        SortedSet<String> all = pool.strings();
        for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
            boolean isPublic = Modifier.isPublic(in.readUnsignedShort());
            in.skipNBytes(4);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                boolean isValue = pool.text(in.readUnsignedShort()).equals("ConstantValue");
                int length = in.readInt();
                if (isValue && isPublic) {
                    own.add(pool.string(in.readUnsignedShort()));
                } else if (isValue) {
                    all.remove(pool.string(in.readUnsignedShort()));
                } else {
                    in.skipNBytes(length);
                }
            }
        }
        return new GeneratedClass(path, javaVersion, own, all);
    }

    String packageName() {
        return path.substring(0, path.lastIndexOf('/')).replace('/', '.');
    }

    String simpleName() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - EXTENSION.length());
    }
}
