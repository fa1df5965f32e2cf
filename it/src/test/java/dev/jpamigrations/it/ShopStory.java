package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The modular monolith: entities in four modules, one application, one history. */
class ShopStory {

    @Test
    void compilesWithTheProcessorOnItsPath() {
        Workspace shop = Workspace.copyOf("shop", "stories/shop-compiles");

        assertThat(shop.run("compile", "-pl", "orders", "-am")).succeeded();
    }
}
