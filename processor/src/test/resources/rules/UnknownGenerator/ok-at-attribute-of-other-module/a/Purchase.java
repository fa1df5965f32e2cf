package com.acme.a;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Purchase {
    @Id
    @GeneratedValue(generator = "purchases")
    @SequenceGenerator(name = "purchases")
    private long id;
}
