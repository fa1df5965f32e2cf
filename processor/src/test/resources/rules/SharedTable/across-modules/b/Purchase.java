package com.acme.b;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "Order_b")
@Table(name = "orders") // [SharedTable]
class Purchase {
    @Id
    private long id;
}
