package dev.jpamigrations.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.problem.MigrationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The database that is meant")
final class AddressResolverTest {

    @TempDir
    private Path folder;

    static List<AddressCase> cases() {
        return AddressCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFound(AddressCase given) throws IOException {
        given.write(folder);

        assertThat(found(given)).isEqualTo(given.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isShownWithoutItsPassword(AddressCase given) throws IOException {
        given.write(folder);

        assertThat(shown(given)).doesNotContainPattern("secret|p@ss|pa\\$\\$w|p/w");
    }

    @Test
    void hidesThePasswordOfAKeyFile() {
        ServerUrl url = UrlParser.parse("postgres://me@one/shop?sslpassword=secret")
                .orElseThrow()
                .server("me");

        assertThat(url).hasToString("jdbc:postgresql://one:5432/shop?sslpassword=***");
        assertThat(url.jdbc()).isEqualTo("jdbc:postgresql://one:5432/shop?sslpassword=secret");
    }

    @Test
    void hidesWhatItHolds() {
        assertThat(new Surroundings(Map.of("PGPASSWORD", "secret"), folder, "me").toString())
                .doesNotContain("secret");
        assertThat(new ServerCredentials("me", "secret").toString()).doesNotContain("secret");
        assertThat(PasswordFile.parse("*:*:*:*:secret").toString()).doesNotContain("secret");
        assertThat(UrlParser.parse("postgres://me:secret@one/shop")
                        .orElseThrow()
                        .toString())
                .doesNotContain("secret");
    }

    private String found(AddressCase given) {
        try {
            return resolve(given)
                    .map(address -> String.join(
                            " | ",
                            address.url().jdbc(),
                            address.user(),
                            AddressCase.shown(address.password()),
                            address.origin()))
                    .orElse("development");
        } catch (MigrationException refused) {
            return "[" + refused.problems().get(0).code() + "]";
        }
    }

    private String shown(AddressCase given) {
        try {
            return resolve(given).toString();
        } catch (MigrationException refused) {
            return refused.getMessage();
        }
    }

    private Optional<DatabaseAddress> resolve(AddressCase given) {
        return new AddressResolver(given.surroundings(folder)).resolve(given.settings(folder));
    }
}
