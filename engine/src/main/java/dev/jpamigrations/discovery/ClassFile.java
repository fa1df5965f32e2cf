package dev.jpamigrations.discovery;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * As much of a class file as tells whether the class is managed (JVMS 4.1).
 *
 * @param name the binary name
 * @param javaVersion the Java version that it was compiled for, 17
 * @param annotations the wanted annotations that the class has and Java shows at run time, by binary name
 * @param sourceFile the simple name of its source, empty where the compiler left it out
 */
record ClassFile(String name, int javaVersion, List<String> annotations, String sourceFile) {

    private static final int MAGIC = 0xCAFEBABE;
    static final int MAJOR_OF_JAVA_0 = 44;

    ClassFile {
        annotations = List.copyOf(annotations);
    }

    /** Whether it was compiled from a source of Java, as far as the compiler tells. */
    boolean isFromJava() {
        return sourceFile.isEmpty() || sourceFile.endsWith(".java");
    }

    boolean isEntity() {
        return annotations.contains("jakarta.persistence.Entity");
    }

    /**
     * Reads a class file.
     *
     * @param content the file's content
     * @param wanted the wanted annotations' descriptors, {@code Ljakarta/persistence/Entity;}
     * @return empty for a class without any of them
     * @throws IOException where the content is no class file
     */
    static Optional<ClassFile> read(byte[] content, Set<String> wanted) throws IOException {
        return read(new DataInputStream(new ByteArrayInputStream(content)), wanted);
    }

    private static Optional<ClassFile> read(DataInputStream in, Set<String> wanted) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        in.readUnsignedShort();
        int javaVersion = in.readUnsignedShort() - MAJOR_OF_JAVA_0;
        ConstantPool pool = ConstantPool.read(in);
        if (!pool.holdsAny(wanted)) {
            return Optional.empty();
        }
        in.readUnsignedShort();
        String name = pool.className(in.readUnsignedShort());
        skip(in, 2);
        skip(in, 2L * in.readUnsignedShort());
        skipMembers(in);
        skipMembers(in);
        return attributes(in, pool, wanted::contains, name, javaVersion);
    }

    private static Optional<ClassFile> attributes(
            DataInputStream in, ConstantPool pool, Predicate<String> wanted, String name, int javaVersion)
            throws IOException {
        List<String> annotations = new ArrayList<>();
        String sourceFile = "";
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            String attribute = pool.text(in.readUnsignedShort());
            int length = in.readInt();
            if (attribute.equals("RuntimeVisibleAnnotations")) {
                for (int left = in.readUnsignedShort(); left > 0; left--) {
                    String descriptor = pool.text(in.readUnsignedShort());
                    if (wanted.test(descriptor)) {
                        annotations.add(
                                descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
                    }
                    skipElements(in);
                }
            } else if (attribute.equals("SourceFile")) {
                sourceFile = pool.text(in.readUnsignedShort());
            } else {
                skip(in, length);
            }
        }
        return annotations.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClassFile(name.replace('/', '.'), javaVersion, annotations, sourceFile));
    }

    private static void skipMembers(DataInputStream in) throws IOException {
        for (int members = in.readUnsignedShort(); members > 0; members--) {
            skip(in, 6);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                skip(in, 2);
                skip(in, in.readInt());
            }
        }
    }

    private static void skipElements(DataInputStream in) throws IOException {
        for (int pairs = in.readUnsignedShort(); pairs > 0; pairs--) {
            skip(in, 2);
            skipValue(in);
        }
    }

    /** JVMS 4.7.16.1. */
    private static void skipValue(DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 'e' -> skip(in, 4);
            case '@' -> {
                skip(in, 2);
                skipElements(in);
            }
            case '[' -> {
                for (int values = in.readUnsignedShort(); values > 0; values--) {
                    skipValue(in);
                }
            }
            default -> skip(in, 2);
        }
    }

    private static void skip(DataInputStream in, long bytes) throws IOException {
        in.skipNBytes(bytes);
    }
}
