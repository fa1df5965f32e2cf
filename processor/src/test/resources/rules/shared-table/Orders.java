package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "sales") // [SharedTable]
class Orders {
    @Id
    private long id;
}
