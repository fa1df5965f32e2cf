package com.acme;

import jakarta.validation.constraints.NotNull;

/** Not retained: neither Hibernate nor a validator sees it. */
@NotNull
@interface JustForTheCompiler {}
