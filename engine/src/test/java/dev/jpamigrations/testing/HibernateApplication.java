package dev.jpamigrations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ServerLogin;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** An application of some entities of the package {@code com.acme}, compiled, that starts Hibernate on a database. */
public final class HibernateApplication {

    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    private final Path folder;
    private final List<String> entities;

    /**
     * Compiles it.
     *
     * @param folder an empty folder for its class files
     * @param sources a public entity each
     */
    public HibernateApplication(Path folder, String... sources) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.entities = Arrays.stream(sources).map(HibernateApplication::name).toList();
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        for (String source : sources) {
            arguments.add(Files.writeString(folder.resolve(name(source) + ".java"), source)
                    .toString());
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).as("result of javac").isZero();
    }

    private static String name(String source) {
        Matcher matcher = CLASS.matcher(source);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** What is done with Hibernate. */
    public interface Work {
        void with(MetadataSources entities, StandardServiceRegistry services, Map<String, Object> settings)
                throws Exception;
    }

    /**
     * Starts.
     *
     * @param further settings besides those of the connection
     */
    public void start(ScratchDatabase database, Map<String, Object> further, Work work) throws Exception {
        ServerLogin login = database.login();
        Map<String, Object> settings = new HashMap<>(further);
        settings.put("jakarta.persistence.jdbc.url", login.url());
        settings.put("jakarta.persistence.jdbc.user", String.valueOf(login.user()));
        settings.put("jakarta.persistence.jdbc.password", String.valueOf(login.password()));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            StandardServiceRegistry services = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                            .applyClassLoader(loader)
                            .build())
                    .applySettings(settings)
                    .build();
            try {
                MetadataSources classes = new MetadataSources(services);
                for (String entity : entities) {
                    classes.addAnnotatedClass(loader.loadClass("com.acme." + entity));
                }
                work.with(classes, services, settings);
            } finally {
                StandardServiceRegistryBuilder.destroy(services);
            }
        }
    }
}
