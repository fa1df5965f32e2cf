package dev.jpamigrations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GraphDrawingTest {

    @Test
    void aLineIsStraight() {
        assertThat(draw("c<b", "b<a", "a")).isEqualTo("* c\n* b\n* a");
    }

    @Test
    void aMergeOpensAndABranchPointCloses() {
        assertThat(draw("d<b,c", "c<a", "b<a", "a")).isEqualTo("""
                * d
                |\\
                | * c
                * | b
                |/
                * a""");
    }

    @Test
    void twoHeadsStandBesideEachOther() {
        assertThat(draw("c<a", "b<a", "a")).isEqualTo("""
                * c
                | * b
                |/
                * a""");
    }

    @Test
    void aBranchPassesOthersOnItsWay() {
        assertThat(draw("d<a", "c<b", "e<a", "b<a", "a")).isEqualTo("""
                * d
                | * c
                | | * e
                | |/
                |/|
                | * b
                |/
                * a""");
    }

    @Test
    void aRootEndsItsColumn() {
        assertThat(draw("c<a", "x", "b<a", "a")).isEqualTo("""
                * c
                | * x
                | * b
                |/
                * a""");
        assertThat(draw("x<w", "c<a", "w", "a")).isEqualTo("""
                * x
                | * c
                * | w
                 /
                * a""");
    }

    @Test
    void threeParentsOpenTwoColumns() {
        assertThat(draw("d<a,b,c", "c", "b", "a")).isEqualTo("""
                * d
                |\\
                | |\\
                | | * c
                | * b
                * a""");
    }

    private static String draw(String... revisions) {
        GraphDrawing drawing = new GraphDrawing();
        for (String revision : revisions) {
            String[] parts = revision.split("<");
            drawing.add(parts[0], parts.length > 1 ? List.of(parts[1].split(",")) : List.of(), parts[0]);
        }
        return String.join("\n", drawing.lines());
    }
}
