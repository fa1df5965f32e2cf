package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerLoginTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.acme.com:5433/shop?sslmode=require, jdbc:postgresql://db.acme.com:5433/other?sslmode=require",
        "jdbc:postgresql://db.acme.com/shop,                      jdbc:postgresql://db.acme.com/other",
        "jdbc:postgresql://db.acme.com/,                          jdbc:postgresql://db.acme.com/other",
        "jdbc:postgresql://db.acme.com,                           jdbc:postgresql://db.acme.com/other",
        "'jdbc:postgresql://one:5432,two:5433/shop?a=b/c',        'jdbc:postgresql://one:5432,two:5433/other?a=b/c'",
        "jdbc:postgresql://[::1]:5432/shop,                       jdbc:postgresql://[::1]:5432/other",
        "jdbc:postgresql:shop?user=ann,                           jdbc:postgresql:other?user=ann",
        "jdbc:postgresql:/,                                       jdbc:postgresql:other",
    })
    void leadsToAnotherDatabaseOfTheServer(String url, String other) {
        assertThat(new ServerLogin(url, null, null).toDatabase("other").url()).isEqualTo(other);
    }

    @Test
    void showsNoSecret() {
        ServerLogin login = new ServerLogin("jdbc:postgresql://db/shop?sslpassword=hidden", "ann", "hidden");
        assertThat(login).hasToString("ann@jdbc:postgresql://db/shop");
    }
}
