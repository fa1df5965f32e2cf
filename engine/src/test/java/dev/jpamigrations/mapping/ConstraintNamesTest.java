package dev.jpamigrations.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The names were printed by Hibernate 6.6 and 7.4. */
class ConstraintNamesTest {

    @Test
    void hashesAForeignKey() {
        assertThat(ConstraintNames.foreignKey(plain("A1"), plain("B1"), List.of(plain("theB_id"))))
                .isEqualTo("FKtf6mxc31fbk6hik2aktjxr5c2");
    }

    @Test
    void hashesQuotedNamesWithTheirQuotes() {
        Identifier table = new Identifier("Outer$Inner", true);

        assertThat(ConstraintNames.foreignKey(table, table, List.of(new Identifier("par_id", true))))
                .isEqualTo("FKt8sn8nbmpxqutj41t4xoygy74");
    }

    @Test
    void hashesAnIndexByTheNamesAsWritten() {
        assertThat(ConstraintNames.index(plain("t_uq"), List.of(plain("camelCase"))))
                .isEqualTo("IDXne3koqfig83h3t3dc8dpwtuki");
    }

    private static Identifier plain(String name) {
        return new Identifier(name, false);
    }
}
