package com.acme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Line {
    @Id
    private long id;

    @ManyToOne
    @Column(name = "parent") // [ToOneColumn]
    private Line parent;
}
