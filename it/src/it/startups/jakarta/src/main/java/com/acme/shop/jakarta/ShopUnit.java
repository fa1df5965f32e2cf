package com.acme.shop.jakarta;

import dev.jpamigrations.generated.Registry_shop_jakarta;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;

/** Starts whatever implements Jakarta Persistence 3.2, without a persistence.xml. */
public final class ShopUnit {

    private ShopUnit() {}

    public static EntityManagerFactory open(String url, String user, String password) {
        PersistenceConfiguration shop = new PersistenceConfiguration("shop")
                .property(PersistenceConfiguration.JDBC_URL, url)
                .property(PersistenceConfiguration.JDBC_USER, user)
                .property(PersistenceConfiguration.JDBC_PASSWORD, password)
                .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "validate")
                .property("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName());
        Registry_shop_jakarta.managedClasses().forEach(shop::managedClass);
        return shop.createEntityManagerFactory();
    }
}
