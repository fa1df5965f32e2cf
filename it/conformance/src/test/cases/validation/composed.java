@Entity class P { @Id long id; @Code String code; @Code @Column(length = 99) String other; }
@NotNull @Size(max = 8) @jakarta.validation.Constraint(validatedBy = {}) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Code { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }
