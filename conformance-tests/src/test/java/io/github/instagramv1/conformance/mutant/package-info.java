/**
 * The tester's own test: a proxy that stands before a correct server and does one thing wrong at a
 * time. What it does wrong is in the files of faults, each with the checks that must find it.
 */
package io.github.instagramv1.conformance.mutant;
