package com.acme;

import jakarta.persistence.Embeddable;

@Embeddable
record Money(java.math.BigDecimal amount) {}
