package com.acme.platform.core;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A day on which nobody works. */
@Entity
public class Holiday {

    @Id
    private LocalDate day;

    private String name;
}
