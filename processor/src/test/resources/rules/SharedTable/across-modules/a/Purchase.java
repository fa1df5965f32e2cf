package com.acme.a;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "Order_a")
@Table(name = "orders")
class Purchase {
    @Id
    private long id;
}
