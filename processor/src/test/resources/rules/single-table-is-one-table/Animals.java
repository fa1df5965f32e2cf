package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

@Entity
@Table(name = "animal")
class Animals {
    @Id
    private long id;

    @Entity
    @Table(name = "animal")
    static class Dog extends Animals {}

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Plant { // [SharedTable]
        @Id
        private long id;
    }

    @Entity
    @Table(name = "Plant") // [SharedTable]
    static class Tree extends Plant {}
}
