package com.acme;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
class Line {
    @EmbeddedId
    private Key key;

    record Key(long order, int number) {}
}
