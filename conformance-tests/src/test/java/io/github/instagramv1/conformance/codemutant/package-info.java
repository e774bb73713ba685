/**
 * Bytecode mutants of the reference server, which no author chose. The server runs with one mutant
 * at a time, and the kit must find every mutant that a client can see.
 */
package io.github.instagramv1.conformance.codemutant;
