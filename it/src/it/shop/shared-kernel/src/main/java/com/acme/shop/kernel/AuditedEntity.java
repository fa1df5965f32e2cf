package com.acme.shop.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;

/** What every entity of the shop has: a key, a version, and who touched it last and when. */
@MappedSuperclass
public abstract class AuditedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private User createdBy;

    @Column(nullable = false)
    private Instant modifiedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private User modifiedBy;

    public Long id() {
        return id;
    }

    public void touchedBy(User user) {
        if (createdBy == null) {
            createdBy = user;
        }
        modifiedBy = user;
    }

    @PrePersist
    void created() {
        createdAt = Instant.now();
        modifiedAt = createdAt;
    }

    @PreUpdate
    void modified() {
        modifiedAt = Instant.now();
    }
}
