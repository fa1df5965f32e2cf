package com.acme.shop.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A place where the shop sells. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_branch_code", columnNames = "code"))
public class Branch extends AuditedEntity {

    @Column(nullable = false, length = 8)
    private String code;

    @Column(nullable = false, length = 120)
    private String name;

    @Embedded
    private Address address;

    @ManyToOne(fetch = FetchType.LAZY)
    private User manager;

    protected Branch() {}

    public Branch(String code, String name, Address address) {
        this.code = code;
        this.name = name;
        this.address = address;
    }

    public void managedBy(User user) {
        this.manager = user;
    }
}
