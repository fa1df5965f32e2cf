package com.acme.shop.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.shop.FirstSale;
import dev.jpamigrations.generated.Registry_shop_spring;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ShopConfigurationTest {

    @Test
    void theShopSellsWithTheTypesOfTheRegistry() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DataSource.class, ShopConfigurationTest::database);
            context.register(ShopConfiguration.class);
            context.refresh();
            EntityManagerFactory shop = context.getBean(EntityManagerFactory.class);

            assertEquals("Sold to Berg at Harbour: Kettle", FirstSale.in(shop));
            assertEquals(Registry_shop_spring.managedTypes(), managedTypes(shop));
        }
    }

    private static List<String> managedTypes(EntityManagerFactory shop) {
        return shop.getMetamodel().getManagedTypes().stream()
                .map(type -> type.getJavaType().getName())
                .sorted()
                .toList();
    }

    private static DataSource database() {
        return new DriverManagerDataSource(
                System.getProperty("migrations.url"),
                System.getProperty("migrations.user"),
                System.getenv("MIGRATIONS_PASSWORD"));
    }
}
