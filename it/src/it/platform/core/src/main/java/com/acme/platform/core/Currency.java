package com.acme.platform.core;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What amounts are counted in. */
@Entity
public class Currency {

    @Id
    @Column(length = 3)
    private String code;
}
