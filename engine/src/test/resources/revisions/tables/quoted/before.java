package com.acme;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@Table(name = "`Order`")
class Order {
    @Id
    Long id;

    @Column(name = "`select`")
    String choice;
}
