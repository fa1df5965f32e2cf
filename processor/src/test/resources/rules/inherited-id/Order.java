package com.acme;

import jakarta.persistence.Entity;

@Entity
class Order extends Between {}
