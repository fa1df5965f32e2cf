/**
 * The annotation processor: collect the managed types of the module being compiled, check them, write them down.
 *
 * <p>One collector reads elements into records, whoever provides the elements: the compiler of the module
 * ({@link dev.jpamigrations.processor.RegistryProcessor}), a javac of this process over class names
 * ({@link dev.jpamigrations.processor.ClassFileReader}), or one over sources that are not compiled
 * ({@link dev.jpamigrations.processor.SourceReader}). What only one of them could know is left out of comparisons or out of
 * the records: lines, type-use annotations, the order of annotations and methods.
 *
 * <pre>{@code
 * Reading reading = new SourceReader(classPath).readTexts(List.of("""
 *         package com.acme;
 *         @jakarta.persistence.Entity class Order { @jakarta.persistence.Id long id; }
 *         """));
 * reading.types(); // one ManagedType, com.acme.Order
 * }</pre>
 */
@NullMarked
package dev.jpamigrations.processor;

import org.jspecify.annotations.NullMarked;
