/**
 * Faults that nobody chose: the reference server's bytecode is mutated, one mutant at a time, and
 * the kit must find what a client can see of it.
 */
package io.github.instagramv1.conformance.codemutant;
