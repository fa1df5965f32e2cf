package com.acme;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Check(name = "adult", constraints = "age >= 21")
@Check(name = "visited", constraints = "visits >= 0")
@Entity
class Customer {
    @Id
    Long id;

    @Column(nullable = false)
    int age;
    
    int visits;
}
