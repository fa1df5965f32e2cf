package dev.jpamigrations.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.processor.SourceReader;
import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of all models, sources and class files tell the same. */
class ReadingsTest {

    @Test
    void classFilesReadLikeTheirSources() throws IOException {
        List<CaseFile> files = CaseFile.all();
        CompiledCases compiled = CompiledCases.of(files);
        List<String> names = new ArrayList<>();
        for (CaseFile file : files) {
            names.addAll(compiled.classes(file));
        }

        Reading classes = new ClassFileReader(Model.classPath(compiled.folder())).read(names);
        Reading sources = new SourceReader(Model.classPath())
                .readTexts(files.stream().map(CaseFile::source).toList());

        assertThat(classes.types()).hasSizeGreaterThanOrEqualTo(files.size());
        assertThat(withoutSource(sources)).containsExactlyElementsOf(withoutSource(classes));
    }

    private static List<ManagedType> withoutSource(Reading reading) {
        assertThat(reading.findings()).isEmpty();
        return reading.types().stream().map(ManagedType::withoutSource).toList();
    }
}
