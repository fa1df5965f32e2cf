package com.acme.shop;

import dev.jpamigrations.generated.Registry_shop_app;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/** Starts Hibernate on the shop's database, checks that every entity finds its tables, and sells something. */
public final class ShopApplication {

    private ShopApplication() {}

    /** @param args the JDBC URL of the database, the user, and the password (may be absent) */
    public static void main(String... args) {
        try (SessionFactory shop = open(args[0], args[1], args.length > 2 ? args[2] : "")) {
            System.out.println("The shop is open: "
                    + shop.getMetamodel().getEntities().size() + " entities, all with their tables.");
            System.out.println(FirstSale.in(shop));
        }
    }

    private static SessionFactory open(String url, String user, String password) {
        Configuration configuration = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", url)
                .setProperty("jakarta.persistence.jdbc.user", user)
                .setProperty("jakarta.persistence.jdbc.password", password)
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("jakarta.persistence.schema-generation.database.action", "validate");
        Registry_shop_app.managedClasses().forEach(configuration::addAnnotatedClass);
        return configuration.buildSessionFactory();
    }
}
