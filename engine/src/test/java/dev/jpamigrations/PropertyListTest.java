package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyListTest {

    @Test
    void isReadByName() {
        assertThat(PropertyList.parse("ticket=SHOP-12, query = a=b ,empty="))
                .isEqualTo(Map.of("ticket", "SHOP-12", "query", "a=b", "empty", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3cret", "=s3cret", "a=1,,b=2", "a=s3cret,a=2"})
    void isRefusedWithoutBeingRepeated(String text) {
        assertThatThrownBy(() -> PropertyList.parse(text))
                .hasMessageContaining("[MalformedProperty]")
                .hasMessageNotContaining("s3cret");
    }
}
