package com.acme;

import jakarta.persistence.AttributeConverter;

abstract class TextConverter<X> implements AttributeConverter<X, String> {}
