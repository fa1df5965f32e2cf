package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.ClassPathEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a class path, for revisions that name some. The class path is not even looked up until one is asked for, so that
 * a goal whose revisions are plain SQL resolves no dependency.
 *
 * <p>They see the JDK, their own class path, and of the plugin only what they share with it: the engine, whose interface they
 * implement, and the driver, whose connection they work on. Maven's libraries and the plugin's are hidden from them.
 */
final class ModuleClasses implements AutoCloseable {

    private final Supplier<List<ClassPathEntry>> classPath;
    private final Lazy loader = new Lazy();
    private @Nullable URLClassLoader classes;

    ModuleClasses(Supplier<List<ClassPathEntry>> classPath) {
        this.classPath = classPath;
    }

    ClassLoader loader() {
        return loader;
    }

    private URLClassLoader classes() {
        URLClassLoader known = classes;
        if (known == null) {
            URL[] urls = classPath.get().stream()
                    .filter(ClassPathEntry::isOfApplication)
                    .map(ModuleClasses::url)
                    .toArray(URL[]::new);
            known = new URLClassLoader(urls, loader.getParent());
            classes = known;
        }
        return known;
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
            if (classes != null) {
                classes.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Lazy extends ClassLoader {

        Lazy() {
            super(new Shared());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return classes().loadClass(name);
        }
    }

    private static final class Shared extends ClassLoader {

        private static final List<String> PACKAGES = List.of("dev.jpamigrations.", "org.postgresql.");

        Shared() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (PACKAGES.stream().noneMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return ModuleClasses.class.getClassLoader().loadClass(name);
        }
    }
}
