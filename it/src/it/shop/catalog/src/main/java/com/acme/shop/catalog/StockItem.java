package com.acme.shop.catalog;

import com.acme.shop.kernel.AuditedEntity;
import com.acme.shop.kernel.Branch;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDateTime;

/** How many of a product lie in a branch. */
@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uk_stock_item",
                        columnNames = {"branch_id", "product_id"}))
public class StockItem extends AuditedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "branch_id")
    private Branch branch;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    private int quantity;

    private LocalDateTime countedAt;

    protected StockItem() {}

    public StockItem(Branch branch, Product product) {
        this.branch = branch;
        this.product = product;
    }
}
