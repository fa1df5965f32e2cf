package com.acme;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "users")
class User {
    enum Role { CLERK, MANAGER }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
    @Column(length = 100) String name;
    Integer age;
    @Enumerated(EnumType.STRING) @Column(length = 20) Role role;
}
