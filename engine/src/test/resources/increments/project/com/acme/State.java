package com.acme;

public enum State {
    OPEN,
    PAID
}
