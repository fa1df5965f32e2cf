package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity // [DuplicateEntityName]
@Table(name = "orders")
class Order {
    @Id
    private long id;
}
