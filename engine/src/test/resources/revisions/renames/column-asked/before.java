package com.acme;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "users", uniqueConstraints = @UniqueConstraint(columnNames = "name"), indexes = @Index(columnList = "name"))
class User {
    enum Role { CLERK, MANAGER }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
    @Column(nullable = false) String name;
    @Enumerated(EnumType.STRING) Role role;
}
