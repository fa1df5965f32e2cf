package com.acme.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A tool that can be lent. */
@Entity
public class Tool {

    @Id
    private long number;

    private String name;
}
