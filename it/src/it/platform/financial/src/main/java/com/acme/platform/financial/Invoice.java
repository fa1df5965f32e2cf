package com.acme.platform.financial;

import com.acme.platform.core.Currency;
import com.acme.platform.core.Party;
import com.acme.platform.core.Record;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Set;

/** What a party owes. */
@Entity
public class Invoice extends Record {

    @ManyToOne(optional = false)
    private Party payer;

    @ManyToOne(optional = false)
    private Currency currency;

    @Column(precision = 19, scale = 4, nullable = false)
    private BigDecimal total;

    @ManyToMany
    private Set<Party> copies;
}
