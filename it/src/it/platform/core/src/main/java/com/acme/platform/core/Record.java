package com.acme.platform.core;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What every record of the platform has. */
@MappedSuperclass
public abstract class Record {

    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false)
    private Instant createdAt;
}
