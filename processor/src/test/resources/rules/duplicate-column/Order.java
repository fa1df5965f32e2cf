package com.acme;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
class Order {
    @Id
    private long id;

    @Column(name = "parent_id", insertable = false, updatable = false)
    private Long parentId;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    private Order parent;

    @ElementCollection
    @Column(name = "value")
    private Set<String> tags;

    @ElementCollection
    @Column(name = "value")
    private Set<String> marks;

    @Column(name = "code")
    private String code;

    @Column(name = "code") // [DuplicateColumn]
    private String again;
}
