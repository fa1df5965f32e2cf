package com.acme.platform.hr;

import com.acme.platform.core.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

/** A party that works here. */
@Entity
@PrimaryKeyJoinColumn(name = "party_id")
public class Employee extends Party {

    @Column(nullable = false)
    private String role;

    @ManyToOne
    private Employee manager;
}
