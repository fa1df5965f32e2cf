package com.acme.shop.orders;

import com.acme.shop.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** Paid from a bank account. */
@Entity
@DiscriminatorValue("TRANSFER")
public class BankTransfer extends Payment {

    @Column(length = 34)
    private String iban;

    protected BankTransfer() {}

    public BankTransfer(Order order, Money money, String iban) {
        super(order, money);
        this.iban = iban;
    }
}
