package com.acme;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "people", uniqueConstraints = @UniqueConstraint(columnNames = "full_name"), indexes = @Index(columnList = "full_name"))
class Person {
    enum Role { CLERK, MANAGER }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
    @Column(nullable = false) String full_name;
    @Enumerated(EnumType.STRING) Role role;
}
