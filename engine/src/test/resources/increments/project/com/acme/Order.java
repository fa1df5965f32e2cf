package com.acme;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.List;

@Entity
class Order extends Base<Long> {

    String code;
    State state;
    Money total;

    @ElementCollection
    List<Line> lines;

    @Embeddable
    static class Line {
        int quantity;
    }
}
