package com.acme.shop.customers;

import com.acme.shop.kernel.AuditedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;

/** A customer has one card or none. */
@Entity
public class LoyaltyCard extends AuditedEntity {

    /** The colours in the order in which customers earn them. */
    public enum Tier {
        BLUE,
        SILVER,
        GOLD
    }

    @Column(nullable = false, unique = true, length = 16)
    private String cardNumber;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Customer customer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Tier tier = Tier.BLUE;

    private int points;

    private LocalDate validUntil;

    protected LoyaltyCard() {}

    public LoyaltyCard(String cardNumber, Customer customer) {
        this.cardNumber = cardNumber;
        this.customer = customer;
    }
}
