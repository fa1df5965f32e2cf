package com.acme.shop.customers;

import com.acme.shop.kernel.Address;
import com.acme.shop.kernel.AuditedEntity;
import com.acme.shop.kernel.Branch;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** Somebody who buys. Private and business customers share this table and have one of their own each. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(
        uniqueConstraints = @UniqueConstraint(name = "uk_customer_number", columnNames = "number"),
        indexes = @Index(name = "ix_customer_email", columnList = "email"))
public abstract class Customer extends AuditedEntity {

    @Column(nullable = false, length = 20)
    private String number;

    @Column(length = 320)
    private String email;

    @Embedded
    private Address address;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Branch homeBranch;

    @ElementCollection
    @CollectionTable(name = "customer_phones", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    @Column(name = "phone", nullable = false, length = 32)
    private List<String> phones = new ArrayList<>();

    protected Customer() {}

    protected Customer(String number, Branch homeBranch) {
        this.number = number;
        this.homeBranch = homeBranch;
    }

    public void reachableBy(String phone) {
        phones.add(phone);
    }
}
