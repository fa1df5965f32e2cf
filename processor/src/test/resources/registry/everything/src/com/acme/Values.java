package com.acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A member of each type that an annotation can have. */
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Values {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    boolean flag();

    byte octet();

    short small();

    int number();

    long big();

    char letter();

    float single();

    double fraction();

    String text();

    ElementType constant();

    Class<?> literal();

    Max nested();

    int[] numbers();

    String[] texts();

    ElementType[] constants();

    Class<?>[] literals();

    Max[] manyNested();

    int unwritten() default 7;
}
