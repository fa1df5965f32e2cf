package com.acme.platform.crm;

import com.acme.platform.core.Party;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A party that may buy one day. */
@Entity
public class Lead {

    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false)
    private Party party;
}
