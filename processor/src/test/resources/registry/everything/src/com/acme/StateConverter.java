package com.acme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class StateConverter implements AttributeConverter<Order.State, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Order.State state) {
        return 0;
    }

    @Override
    public Order.State convertToEntityAttribute(Integer column) {
        return null;
    }
}
