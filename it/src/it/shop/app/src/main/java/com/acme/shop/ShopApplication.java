package com.acme.shop;

import jakarta.persistence.Persistence;
import java.util.Map;

/** Starts Hibernate on the shop's database and checks that every entity finds its tables. */
public final class ShopApplication {

    private ShopApplication() {}

    /** @param args the JDBC URL of the database, the user, and the password (may be absent) */
    public static void main(String... args) {
        var settings = Map.of(
                "jakarta.persistence.jdbc.url", args[0],
                "jakarta.persistence.jdbc.user", args[1],
                "jakarta.persistence.jdbc.password", args.length > 2 ? args[2] : "");
        try (var factory = Persistence.createEntityManagerFactory("shop", settings)) {
            System.out.println("The shop is open: "
                    + factory.getMetamodel().getEntities().size() + " entities, all with their tables.");
        }
    }
}
