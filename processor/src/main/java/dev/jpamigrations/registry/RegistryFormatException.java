package dev.jpamigrations.registry;

/** Text that claims to be part of a registry is not: cut short, written by hand, or of a version yet unknown. */
public final class RegistryFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistryFormatException(String message) {
        super(message);
    }

    RegistryFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
