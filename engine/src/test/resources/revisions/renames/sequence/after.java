package com.acme;

import jakarta.persistence.*;

@Entity
@Table(name = "client")
class Customer {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids") @SequenceGenerator(name = "ids", sequenceName = "customer_ids") long id;
    String city;
}
