package com.acme;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@Table(name = "`Order`", indexes = @Index(name = "`ix Order`", columnList = "`select`"))
class Order {
    @Id
    Long id;

    @Column(name = "`select`", unique = true, length = 20)
    String choice;

    @Column(name = "`it's due`")
    LocalDate due;
}
