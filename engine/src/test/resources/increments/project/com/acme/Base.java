package com.acme;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Base<K extends java.io.Serializable> {

    @Id
    K id;
}
