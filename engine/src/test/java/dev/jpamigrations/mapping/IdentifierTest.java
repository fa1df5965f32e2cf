package dev.jpamigrations.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifierTest {

    @Test
    void foldsAsciiLettersOnly() {
        assertThat(new Identifier("ÄrgerOrt", false).catalogName()).isEqualTo("Ärgerort");
    }

    @Test
    void keepsQuotedNames() {
        assertThat(new Identifier("Order", true).catalogName()).isEqualTo("Order");
    }

    @Test
    void cutsAtTheBorderOfACharacterWithinSixtyThreeBytes() {
        assertThat(new Identifier("a".repeat(62) + "é", true).catalogName()).isEqualTo("a".repeat(62));
        assertThat(new Identifier("a".repeat(61) + "é", true).catalogName()).isEqualTo("a".repeat(61) + "é");
    }
}
