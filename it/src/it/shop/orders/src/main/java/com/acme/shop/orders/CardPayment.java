package com.acme.shop.orders;

import com.acme.shop.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** Paid by card; of the number we keep the last four digits. */
@Entity
@DiscriminatorValue("CARD")
public class CardPayment extends Payment {

    @Column(length = 4)
    private String lastDigits;

    @Column(length = 64)
    private String authorizationCode;

    protected CardPayment() {}

    public CardPayment(Order order, Money money, String lastDigits, String authorizationCode) {
        super(order, money);
        this.lastDigits = lastDigits;
        this.authorizationCode = authorizationCode;
    }
}
