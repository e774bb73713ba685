/**
 * Tests the kit itself with a proxy in front of a correct server that injects one fault at a time.
 * The files of faults describe the faults and name the checks that must find each of them.
 */
package io.github.instagramv1.conformance.mutant;
