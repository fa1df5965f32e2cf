package dev.jpamigrations.processor;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Class files as the compiler finds them, without reading what is in them. */
final class ClassFiles {

    private final Filer filer;

    ClassFiles(Filer filer) {
        this.filer = filer;
    }

    /** Whether the class path has a class. A compiler that shows it to no processor, or has modules instead, tells nothing. */
    boolean areOnClassPath(String binaryName) {
        try {
            find(StandardLocation.CLASS_PATH, binaryName);
            return true;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }

    /**
     * The file of a class.
     *
     * @throws IOException where it is not there; in the class output some compilers find that out only when it is opened
     * @throws IllegalArgumentException where the compiler has no such location
     */
    FileObject find(StandardLocation location, String binaryName) throws IOException {
        int simpleName = binaryName.lastIndexOf('.') + 1;
        String packageName = simpleName == 0 ? "" : binaryName.substring(0, simpleName - 1);
        return filer.getResource(location, packageName, binaryName.substring(simpleName) + ".class");
    }
}
