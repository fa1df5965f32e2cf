package com.acme.shop.jakarta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.shop.FirstSale;
import dev.jpamigrations.generated.Registry_shop_jakarta;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopUnitTest {

    @Test
    void theShopSellsWithTheTypesOfTheRegistry() {
        try (EntityManagerFactory shop = ShopUnit.open(
                System.getProperty("migrations.url"),
                System.getProperty("migrations.user"),
                System.getenv("MIGRATIONS_PASSWORD"))) {
            assertEquals("Sold to Berg at Harbour: Kettle", FirstSale.in(shop));
            assertEquals(Registry_shop_jakarta.managedTypes(), managedTypes(shop));
        }
    }

    private static List<String> managedTypes(EntityManagerFactory shop) {
        return shop.getMetamodel().getManagedTypes().stream()
                .map(type -> type.getJavaType().getName())
                .sorted()
                .toList();
    }
}
