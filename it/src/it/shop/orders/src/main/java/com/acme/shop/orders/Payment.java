package com.acme.shop.orders;

import com.acme.shop.kernel.AuditedEntity;
import com.acme.shop.kernel.Money;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Money for an order. All kinds of payment share one table. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 20)
@Table(indexes = @Index(name = "ix_payment_order", columnList = "order_id"))
public abstract class Payment extends AuditedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    @Embedded
    private Money money;

    private Instant receivedAt;

    protected Payment() {}

    protected Payment(Order order, Money money) {
        this.order = order;
        this.money = money;
    }
}
