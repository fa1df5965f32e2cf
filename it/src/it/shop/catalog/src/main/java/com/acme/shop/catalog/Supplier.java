package com.acme.shop.catalog;

import com.acme.shop.kernel.Address;
import com.acme.shop.kernel.AuditedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** Where products come from. */
@Entity
public class Supplier extends AuditedEntity {

    @Column(nullable = false, unique = true, length = 160)
    private String name;

    @Embedded
    private Address address;

    private Integer deliveryDays;

    protected Supplier() {}

    public Supplier(String name, Address address) {
        this.name = name;
        this.address = address;
    }
}
