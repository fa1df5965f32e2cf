package dev.jpamigrations.registry;

/**
 * The JSON of a managed type.
 *
 * @param name the type's binary name
 * @param content what its file holds
 * @param digested the same without file and lines: what it adds to the digest of its module
 */
public record TypeText(String name, String content, String digested) {}
