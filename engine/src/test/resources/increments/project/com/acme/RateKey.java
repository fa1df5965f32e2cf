package com.acme;

public class RateKey implements java.io.Serializable {

    String currency;
}
