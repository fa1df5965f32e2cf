package dev.jpamigrations.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Class files as the compiler finds them, without reading what is in them. */
final class ClassFiles {

    private final Filer filer;

    /** Held the last class that was asked for. Names come sorted, so that the next one mostly lies beside it. */
    private @Nullable Path folder;

    ClassFiles(Filer filer) {
        this.filer = filer;
    }

    /** Whether the class path has a class. A compiler that shows it to no processor, or has modules instead, tells nothing. */
    boolean areOnClassPath(String binaryName) {
        String file = binaryName.replace('.', '/') + ".class";
        if (folder != null && Files.exists(folder.resolve(file))) {
            return true;
        }
        try {
            folder = above(find(StandardLocation.CLASS_PATH, binaryName).toUri(), file);
            return true;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** The folder in which a file has this path, null where the file is in a jar. */
    private static @Nullable Path above(URI found, String file) {
        String uri = found.toString();
        return uri.startsWith("file:") && uri.endsWith(file)
                ? Path.of(URI.create(uri.substring(0, uri.length() - file.length())))
                : null;
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
