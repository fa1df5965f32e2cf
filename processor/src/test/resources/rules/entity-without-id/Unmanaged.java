package com.acme;

import jakarta.persistence.Id;

/** Its state is not persistent, its identifier neither. */
class Unmanaged {
    @Id
    private long id;
}
