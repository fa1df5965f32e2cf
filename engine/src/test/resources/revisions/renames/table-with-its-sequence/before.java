package com.acme;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "client")
class Client {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id;
    String city;
    @ManyToOne Client parent;
    @OneToMany @JoinColumn(name = "client_id") List<Bill> bills;
}

@Entity
class Bill {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id;
    @ElementCollection List<String> lines;
}
