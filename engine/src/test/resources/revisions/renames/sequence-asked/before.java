package com.acme;

import jakarta.persistence.*;

@Entity
@Table(name = "client")
class Person {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids") @SequenceGenerator(name = "ids", sequenceName = "person_ids") long id;
    String city;
}
