package com.acme;

import jakarta.persistence.Entity;

@Entity
class NoId { // [EntityWithoutId]
    private long number;
}
