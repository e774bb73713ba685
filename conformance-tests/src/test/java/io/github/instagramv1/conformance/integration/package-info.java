/**
 * Where contract, stub, client and server meet: each is held against the others, operation by
 * operation.
 */
package io.github.instagramv1.conformance.integration;
