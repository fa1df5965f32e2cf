package com.acme.shop.customers;

import com.acme.shop.kernel.Branch;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A person. */
@Entity
public class PrivateCustomer extends Customer {

    @Column(nullable = false, length = 80)
    private String givenName;

    @Column(nullable = false, length = 80)
    private String familyName;

    private LocalDate birthday;

    protected PrivateCustomer() {}

    public PrivateCustomer(String number, Branch homeBranch, String givenName, String familyName) {
        super(number, homeBranch);
        this.givenName = givenName;
        this.familyName = familyName;
    }
}
