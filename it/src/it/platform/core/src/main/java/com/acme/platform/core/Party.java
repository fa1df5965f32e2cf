package com.acme.platform.core;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** A person or a company. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Party extends Record {

    @Column(nullable = false)
    private String name;

    @Embedded
    private Address address;
}
