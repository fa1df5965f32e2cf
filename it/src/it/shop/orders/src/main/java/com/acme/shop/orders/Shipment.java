package com.acme.shop.orders;

import com.acme.shop.kernel.Branch;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A parcel on its way. The carrier learns its key, so the key tells nothing about our numbers. */
@Entity
public class Shipment {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Branch sentFrom;

    @Column(unique = true, length = 64)
    private String trackingCode;

    private Instant sentAt;

    private Double weightInKilograms;

    @ManyToMany
    @JoinTable(
            name = "shipment_lines",
            joinColumns = @JoinColumn(name = "shipment_id"),
            inverseJoinColumns = @JoinColumn(name = "order_line_id"))
    private Set<OrderLine> lines = new HashSet<>();

    protected Shipment() {}

    public Shipment(Branch sentFrom) {
        this.sentFrom = sentFrom;
    }

    public void carries(OrderLine line) {
        lines.add(line);
    }
}
