package com.acme.shop;

import com.acme.shop.catalog.Product;
import com.acme.shop.customers.PrivateCustomer;
import com.acme.shop.kernel.Address;
import com.acme.shop.kernel.Branch;
import com.acme.shop.kernel.Money;
import com.acme.shop.orders.Order;
import com.acme.shop.orders.OrderLine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.UUID;

/** What a new shop does first: it opens a branch, wins a customer, lists a product, and takes an order. */
public final class FirstSale {

    private static final String BACK = "select o.number, c.familyName, p.name, b.name from OrderLine l join l.order o"
            + " join treat(o.customer as PrivateCustomer) c join o.branch b join l.product p where o.number = :number";

    private FirstSale() {}

    /** Writes an entity of each module, and tells what is found of them. */
    public static String in(EntityManagerFactory factory) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            write(entities, number);
            entities.getTransaction().commit();
        }
        try (EntityManager entities = factory.createEntityManager()) {
            return read(entities, number);
        }
    }

    private static void write(EntityManager entities, String number) {
        Branch branch = new Branch(number, "Harbour", new Address("Quay 1", "1011", "Amsterdam", "NL"));
        PrivateCustomer customer = new PrivateCustomer(number, branch, "Ada", "Berg");
        Money price = new Money(new BigDecimal("12.50"), "EUR");
        Product product = new Product(number, "Kettle", price);
        Order order = new Order(number, customer, branch);
        order.add(new OrderLine(order, 0, product, 2, price));
        order.place();
        entities.persist(branch);
        entities.persist(customer);
        entities.persist(product);
        entities.persist(order);
    }

    private static String read(EntityManager entities, String number) {
        Object[] found = entities.createQuery(BACK, Object[].class)
                .setParameter("number", number)
                .getSingleResult();
        return "Sold to " + found[1] + " at " + found[3] + ": " + found[2];
    }
}
