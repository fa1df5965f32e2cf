package com.acme.shop.customers;

import com.acme.shop.kernel.Branch;
import com.acme.shop.kernel.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A company, looked after by one of our people. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_business_customer_vat_id", columnNames = "vat_id"))
public class BusinessCustomer extends Customer {

    @Column(nullable = false, length = 160)
    private String companyName;

    @Column(length = 20)
    private String vatId;

    @ManyToOne(fetch = FetchType.LAZY)
    private User accountManager;

    protected BusinessCustomer() {}

    public BusinessCustomer(String number, Branch homeBranch, String companyName, String vatId) {
        super(number, homeBranch);
        this.companyName = companyName;
        this.vatId = vatId;
    }
}
