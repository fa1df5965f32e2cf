package com.acme;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "users")
class User {
    enum Role { CLERK, MANAGER }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
    Boolean active;
    @Enumerated(EnumType.STRING) Role role;
}
