package com.acme;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.util.Set;

@Entity
class Order {
    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private DayOfWeek day;

    @Enumerated
    @ElementCollection
    private Set<DayOfWeek> days;

    @Enumerated // [EnumeratedNonEnum]
    private String state;
}
