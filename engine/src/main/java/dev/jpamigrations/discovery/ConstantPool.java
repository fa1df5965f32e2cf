package dev.jpamigrations.discovery;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The constants of a class file, of which texts, class names and strings are kept (JVMS 4.4). */
final class ConstantPool {

    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> classes = new HashMap<>();
    private final Map<Integer, Integer> strings = new HashMap<>();

    private ConstantPool() {}

    /** Reads the pool at the place where it stands, behind the version. */
    static ConstantPool read(DataInputStream in) throws IOException {
        ConstantPool pool = new ConstantPool();
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> pool.texts.put(index, in.readUTF());
                case 7 -> pool.classes.put(index, in.readUnsignedShort());
                case 8 -> pool.strings.put(index, in.readUnsignedShort());
                case 5, 6 -> {
                    in.skipNBytes(8);
                    index++;
                }
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 15 -> in.skipNBytes(3);
                case 16, 19, 20 -> in.skipNBytes(2);
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return pool;
    }

    boolean holdsAny(Set<String> wanted) {
        return texts.values().stream().anyMatch(wanted::contains);
    }

    String text(int index) throws IOException {
        String text = texts.get(index);
        if (text == null) {
            throw new IOException("constant " + index + " is no text");
        }
        return text;
    }

    String className(int index) throws IOException {
        return text(reference(classes, index, "class"));
    }

    /** The value of a string constant. */
    String string(int index) throws IOException {
        return text(reference(strings, index, "string"));
    }

    /** The values of all string constants. */
    SortedSet<String> strings() throws IOException {
        SortedSet<String> values = new TreeSet<>();
        for (int index : strings.keySet()) {
            values.add(string(index));
        }
        return values;
    }

    private static int reference(Map<Integer, Integer> references, int index, String kind) throws IOException {
        Integer text = references.get(index);
        if (text == null) {
            throw new IOException("constant " + index + " is no " + kind);
        }
        return text;
    }
}
