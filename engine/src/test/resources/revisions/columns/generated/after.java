package com.acme;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
class Customer {
    @Id
    Long id;

    int net;
    
    int tax;
    
    @GeneratedColumn("net + tax")
    Integer gross;
}
