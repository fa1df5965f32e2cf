package dev.jpamigrations.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseTest {

    @ParameterizedTest
    @CsvSource({
        "line1Address, line1address, line1_address",
        "isoA2Code, isoa2code, iso_a2_code",
        "oAuth2Token, o_auth2token, o_auth2_token",
        "ab12Cd, ab12cd, ab12_cd",
        "someURL, someurl, someurl",
        "fooIDBar, fooidbar, fooidbar",
        "HTMLParser2, htmlparser2, htmlparser2",
        "iPhone, i_phone, i_phone",
        "addressLine2, address_line2, address_line2",
        "JRoot, jroot, jroot",
        "a.bC, a_bc, a_bc"
    })
    void convertsAsTheLineOfHibernateDoes(String name, String six, String seven) {
        assertThat(new SnakeCase(new HibernateVersion(6, 6)).convert(name)).isEqualTo(six);
        assertThat(new SnakeCase(new HibernateVersion(7, 0)).convert(name)).isEqualTo(seven);
    }
}
