package com.acme.a;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders_a")
class Purchase {
    @Id
    private long id;
}
