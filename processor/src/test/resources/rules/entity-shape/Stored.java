package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity // [EntityShape]
interface Stored {
    @Id
    Long getId();
}
