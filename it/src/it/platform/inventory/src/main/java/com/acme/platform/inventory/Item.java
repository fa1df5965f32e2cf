package com.acme.platform.inventory;

import com.acme.platform.core.Record;
import com.acme.platform.financial.Invoice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

/** Something that lies in a warehouse. */
@Entity
public class Item extends Record {

    @Column(nullable = false, unique = true)
    private String code;

    @ManyToOne
    private Invoice bought;
}
