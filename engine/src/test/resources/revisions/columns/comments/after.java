package com.acme;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Comment("who pays")
@Entity
class Customer {
    @Id
    Long id;

    @Comment("as printed on the invoice")
    String name;
}
