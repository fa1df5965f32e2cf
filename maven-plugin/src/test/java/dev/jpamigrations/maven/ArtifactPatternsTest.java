package dev.jpamigrations.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A pattern of artifacts")
final class ArtifactPatternsTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.keycloak:keycloak-model-jpa", "org.keycloak:*", "*:*", " org.*:*-jpa "})
    void is_a_group_and_an_artifact(String pattern) {
        ArtifactPatterns patterns = new ArtifactPatterns();
        patterns.setIncludes(List.of(pattern));

        assertThat(patterns.value().includes()).containsExactly(pattern);
    }

    @Test
    void that_could_match_nothing_is_refused() {
        ArtifactPatterns patterns = new ArtifactPatterns();
        patterns.setIncludes(List.of("org.keycloak"));
        patterns.setExcludes(List.of("org.keycloak:keycloak-model-jpa:26.0.0", "a:b"));

        assertThatThrownBy(patterns::value)
                .hasMessageContaining("[MalformedArtifactPattern] \"org.keycloak\" in dependencyEntities")
                .hasMessageContaining("\"org.keycloak:keycloak-model-jpa:26.0.0\"")
                .hasMessageNotContaining("\"a:b\"");
    }
}
