/**
 * The checks: a class or two for each tag of the contract, and those that concern every operation.
 * A check asserts status, {@code error_type}, shape and behaviour, never a sentence for people, and
 * finds what it needs through the API.
 */
package io.github.instagramv1.conformance.suite;
