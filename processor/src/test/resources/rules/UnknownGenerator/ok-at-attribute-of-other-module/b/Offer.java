package com.acme.b;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
class Offer {
    @Id
    @GeneratedValue(generator = "purchases")
    private long id;
}
