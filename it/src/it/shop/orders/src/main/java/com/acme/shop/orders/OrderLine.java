package com.acme.shop.orders;

import com.acme.shop.catalog.Product;
import com.acme.shop.kernel.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** One product of an order, at the price of that day. Many are written at once, so keys come from a sequence. */
@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uk_order_line",
                        columnNames = {"order_id", "position"}))
public class OrderLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_line_seq")
    @SequenceGenerator(name = "order_line_seq", sequenceName = "order_line_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    private short position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Product product;

    private int quantity;

    @Embedded
    @AttributeOverride(
            name = "amount",
            column = @Column(name = "unit_price", nullable = false, precision = 12, scale = 2))
    private Money unitPrice;

    protected OrderLine() {}

    public OrderLine(Order order, int position, Product product, int quantity, Money unitPrice) {
        this.order = order;
        this.position = (short) position;
        this.product = product;
        this.quantity = quantity;
        this.unitPrice = unitPrice;
    }
}
