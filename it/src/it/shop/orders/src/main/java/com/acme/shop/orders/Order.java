package com.acme.shop.orders;

import com.acme.shop.customers.Customer;
import com.acme.shop.kernel.Address;
import com.acme.shop.kernel.AuditedEntity;
import com.acme.shop.kernel.Branch;
import com.acme.shop.kernel.User;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a customer buys in a branch. */
@Entity
@Table(
        name = "orders",
        uniqueConstraints = @UniqueConstraint(name = "uk_orders_number", columnNames = "number"),
        indexes = {
            @Index(name = "ix_orders_customer", columnList = "customer_id, placed_at desc"),
            @Index(name = "ix_orders_status", columnList = "status")
        })
public class Order extends AuditedEntity {

    @Column(nullable = false, length = 20)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private OrderStatus status = OrderStatus.DRAFT;

    private Instant placedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Branch branch;

    @ManyToOne(fetch = FetchType.LAZY)
    private User soldBy;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "ship_to_street", length = 120))
    @AttributeOverride(name = "postalCode", column = @Column(name = "ship_to_postal_code", length = 12))
    @AttributeOverride(name = "city", column = @Column(name = "ship_to_city", length = 80))
    @AttributeOverride(name = "country", column = @Column(name = "ship_to_country", length = 2))
    private Address shipTo;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<OrderLine> lines = new ArrayList<>();

    protected Order() {}

    public Order(String number, Customer customer, Branch branch) {
        this.number = number;
        this.customer = customer;
        this.branch = branch;
    }

    public void add(OrderLine line) {
        lines.add(line);
    }

    public void place() {
        status = OrderStatus.PLACED;
        placedAt = Instant.now();
    }
}
