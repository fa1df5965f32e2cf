package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.ClassPathEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/** The classes of a class path, for revisions that name some. Nothing is loaded until one is asked for. */
final class ModuleClasses implements AutoCloseable {

    private final URLClassLoader loader;

    ModuleClasses(List<ClassPathEntry> classPath) {
        this.loader = new URLClassLoader(
                classPath.stream().map(ModuleClasses::url).toArray(URL[]::new), ModuleClasses.class.getClassLoader());
    }

    ClassLoader loader() {
        return loader;
    }

    private static URL url(ClassPathEntry entry) {
        try {
            return entry.path().toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
