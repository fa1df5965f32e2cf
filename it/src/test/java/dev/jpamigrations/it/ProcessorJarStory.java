package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What users put on the processor path is one jar, and nothing comes after it. */
class ProcessorJarStory {

    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>.*?</dependency>");
    private static final Pattern HARMLESS = Pattern.compile("<scope>(test|provided)</scope>");

    @Test
    void allItsClassesAreOurOwnOrRelocated() throws IOException {
        try (JarFile jar = new JarFile(published("jar").toFile())) {
            List<String> classes = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .toList();

            assertThat(classes)
                    .anyMatch(name -> name.contains("gson"))
                    .anyMatch(name -> name.contains("javapoet"))
                    .allMatch(name -> name.startsWith("dev/jpamigrations/"));
        }
    }

    @Test
    void itBringsNoDependency() throws IOException {
        List<String> dependencies = DEPENDENCY
                .matcher(Files.readString(published("pom")))
                .results()
                .map(match -> match.group())
                .toList();

        assertThat(dependencies).isNotEmpty().allMatch(text -> HARMLESS.matcher(text)
                .find());
    }

    private static Path published(String extension) {
        String version = Settings.text("version");
        return Settings.folder("repository")
                .resolve("dev/jpamigrations/migrations-processor")
                .resolve(version)
                .resolve("migrations-processor-" + version + "." + extension);
    }
}
