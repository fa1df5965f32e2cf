package com.acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A composed constraint. */
@NotBlank
@Size(max = 30)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
