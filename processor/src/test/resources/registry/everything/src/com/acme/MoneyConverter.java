package com.acme;

/** A converter that only an attribute names, through a generic super class. */
public class MoneyConverter extends TextConverter<Order.Money> {
    private String helper;

    @Override
    public String convertToDatabaseColumn(Order.Money money) {
        return "";
    }

    @Override
    public Order.Money convertToEntityAttribute(String column) {
        return null;
    }
}
