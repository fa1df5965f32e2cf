package com.acme.shop.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A postal address. It has no identity of its own and lives in its owner's row. */
@Embeddable
public class Address {

    @Column(length = 120)
    private String street;

    @Column(length = 12)
    private String postalCode;

    @Column(length = 80)
    private String city;

    @Column(length = 2)
    private String country;

    protected Address() {}

    public Address(String street, String postalCode, String city, String country) {
        this.street = street;
        this.postalCode = postalCode;
        this.city = city;
        this.country = country;
    }
}
