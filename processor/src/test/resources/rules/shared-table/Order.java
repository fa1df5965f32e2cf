package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(
        schema = "sales",
        name = "ORDERS") // [SharedTable]
class Order {
    @Id
    private long id;
}
