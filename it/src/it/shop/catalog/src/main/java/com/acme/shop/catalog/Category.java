package com.acme.shop.catalog;

import com.acme.shop.kernel.AuditedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** A node of the tree in which products are found. */
@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uk_category_parent_name",
                        columnNames = {"parent_id", "name"}))
public class Category extends AuditedEntity {

    @Column(nullable = false, length = 80)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Category parent;

    @OneToMany(mappedBy = "parent")
    @OrderBy("name")
    private List<Category> children = new ArrayList<>();

    protected Category() {}

    public Category(String name, Category parent) {
        this.name = name;
        this.parent = parent;
    }
}
