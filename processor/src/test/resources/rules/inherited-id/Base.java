package com.acme;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class Base<K> {
    private K id;

    @Id
    public K getId() {
        return id;
    }

    void setId(K id) {
        this.id = id;
    }
}
