package dev.jpamigrations.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two entities of different modules have one table, which their annotations do not show before Spring's naming. */
class SharedTableStory {

    @Test
    void theTableOfAnotherModulesEntityIsRefusedUnlessItIsMeant() {
        Workspace shop = Workspace.copyOf("shop", "stories/shared-table");
        shop.edit(
                "catalog/src/main/java/com/acme/shop/catalog/Category.java",
                "@Table(",
                "@Table(\n        name = \"order_line\",");

        assertThat(shop.run("migrations:generate"))
                .failed()
                .says("[SharedTable] com.acme.shop.catalog.Category (Category.java:")
                .says("The table order_line is that of the entity com.acme.shop.catalog.Category (Category.java:")
                .says("of shop-catalog, and that of the entity com.acme.shop.orders.OrderLine (OrderLine.java:")
                .says("<silence>SharedTable</silence>");

        assertThat(shop.run("migrations:registry", "-Dmigrations.silence=DuplicateEntityName,SharedTable"))
                .succeeded()
                .saysNothingOf("[SharedTable]");
    }
}
