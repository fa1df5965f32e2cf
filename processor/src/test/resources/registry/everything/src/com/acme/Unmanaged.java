package com.acme;

/** An unmanaged class between two managed ones. */
public abstract class Unmanaged<X> extends Base<Long, X[]> {

    private String neverStored;
}
