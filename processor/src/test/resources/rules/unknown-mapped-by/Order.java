package com.acme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
class Order {
    @Id
    private long id;

    @OneToMany(mappedBy = "order")
    private List<Line> lines;

    @OneToMany(mappedBy = "origin.from")
    private List<Line> copies;

    @OneToMany(mappedBy = "parent") // [UnknownMappedBy]
    private List<Line> parts;

    @MappedSuperclass
    static class Part {
        @ManyToOne
        private Order order;
    }

    @Entity
    static class Line extends Part {
        @Id
        private long id;

        @Embedded
        private Origin origin;
    }

    @Embeddable
    static class Origin {
        @ManyToOne
        private Order from;
    }
}
