/**
 * The tester's own test: a proxy that stands before a correct server and does one thing wrong at a
 * time, and the list of the wrongs, each with the checks that must find it.
 */
package io.github.instagramv1.conformance.mutant;
