package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(
        name = "Order") // [DuplicateEntityName]
@Table(name = "purchase")
class Purchase {
    @Id
    private long id;
}
