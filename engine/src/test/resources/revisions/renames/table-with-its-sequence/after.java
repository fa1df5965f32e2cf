package com.acme;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "customer")
class Customer {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id;
    String city;
    @ManyToOne Customer parent;
    @OneToMany @JoinColumn(name = "customer_id") List<Bill> bills;
}

@Entity
class Bill {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id;
    @ElementCollection List<String> lines;
}
