package com.acme.b;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity // [DuplicateEntityName]
@Table(name = "orders_b")
class Purchase {
    @Id
    private long id;
}
