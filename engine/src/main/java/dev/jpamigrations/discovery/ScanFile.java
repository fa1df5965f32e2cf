package dev.jpamigrations.discovery;

import dev.jpamigrations.discovery.EntryScan.Scanned;
import dev.jpamigrations.processor.ProcessorVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Scans as bytes: a checksum of the rest, the version of the tool (another one may look for other things), and the jars.
 */
final class ScanFile {

    /** Counts the forms of this file and of what a scan looks for within one version of the tool. */
    private static final int FORM = 1;

    private ScanFile() {}

    static byte[] print(Map<JarStamp, Scanned> scans) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(version());
        out.writeInt(scans.size());
        for (Map.Entry<JarStamp, Scanned> each : scans.entrySet()) {
            out.writeUTF(each.getKey().path());
            out.writeLong(each.getKey().size());
            out.writeLong(each.getKey().modified());
            print(each.getValue(), out);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        new DataOutputStream(whole).writeLong(checksum(bytes.toByteArray()));
        bytes.writeTo(whole);
        return whole.toByteArray();
    }

    /**
     * The scans that bytes tell of, in their order.
     *
     * @throws IOException where this version of the tool did not write the bytes, or not all of them
     */
    static Map<JarStamp, Scanned> parse(byte[] content) throws IOException {
        DataInputStream whole = new DataInputStream(new ByteArrayInputStream(content));
        long checksum = whole.readLong();
        byte[] rest = whole.readAllBytes();
        if (checksum != checksum(rest)) {
            throw new IOException("not as it was written");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest));
        if (!in.readUTF().equals(version())) {
            throw new IOException("written by another version");
        }
        Map<JarStamp, Scanned> scans = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            JarStamp stamp = new JarStamp(in.readUTF(), in.readLong(), in.readLong());
            scans.put(stamp, parseScanned(in));
        }
        return scans;
    }

    private static void print(Scanned scanned, DataOutputStream out) throws IOException {
        printClasses(scanned.managed(), out);
        printClasses(scanned.outdated(), out);
        out.writeBoolean(scanned.hasMappingFile());
        out.writeBoolean(scanned.hasRegistry());
    }

    private static Scanned parseScanned(DataInputStream in) throws IOException {
        return new Scanned(parseClasses(in), parseClasses(in), in.readBoolean(), in.readBoolean());
    }

    private static void printClasses(List<ClassFile> classes, DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        for (ClassFile each : classes) {
            out.writeUTF(each.name());
            out.writeInt(each.javaVersion());
            out.writeInt(each.annotations().size());
            for (String annotation : each.annotations()) {
                out.writeUTF(annotation);
            }
            out.writeUTF(each.sourceFile());
        }
    }

    private static List<ClassFile> parseClasses(DataInputStream in) throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            int javaVersion = in.readInt();
            List<String> annotations = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                annotations.add(in.readUTF());
            }
            classes.add(new ClassFile(name, javaVersion, annotations, in.readUTF()));
        }
        return classes;
    }

    private static String version() {
        return ProcessorVersion.current() + "/" + FORM;
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
