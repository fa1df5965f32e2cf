package com.acme.shop.kernel;

/** What a role allows. */
public enum Permission {
    READ_CUSTOMERS,
    EDIT_CUSTOMERS,
    EDIT_CATALOG,
    PLACE_ORDERS,
    CANCEL_ORDERS,
    SEE_FIGURES
}
