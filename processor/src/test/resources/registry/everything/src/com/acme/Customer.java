package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Entity
@IdClass(Customer.Key.class)
class Customer implements Party {

    @Id
    @ManyToOne
    private Order first;

    @Id
    private int number;

    static class Key extends KeyBase {
        private static final long serialVersionUID = 1L;
        private Long first;
    }

    static class KeyBase implements Serializable {
        private static final long serialVersionUID = 1L;
        private int number;
    }
}
