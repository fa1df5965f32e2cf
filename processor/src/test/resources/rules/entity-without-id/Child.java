package com.acme;

import jakarta.persistence.Entity;

@Entity
class Child extends Unmanaged { // [EntityWithoutId]
    private String name;
}
