package com.acme.portal;

import com.acme.platform.core.Party;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

/** How a party gets in. */
@Entity
public class Account {

    @Id
    @GeneratedValue
    private Long id;

    @OneToOne(optional = false)
    private Party party;
}
