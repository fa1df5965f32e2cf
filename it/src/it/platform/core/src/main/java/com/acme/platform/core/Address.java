package com.acme.platform.core;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where somebody is found. */
@Embeddable
public class Address {

    private String street;

    @Column(length = 80)
    private String city;
}
