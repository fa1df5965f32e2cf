package com.acme;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.List;

/** A generic super class, whose variables the sub classes bind. */
@MappedSuperclass
public abstract class Base<K extends Serializable & Comparable<K>, T> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private K id;

    @Column(name = "tags")
    private List<? extends T>[] tags;

    private static int counter;
    private transient int cached;
    protected final int revision = 0;
}
