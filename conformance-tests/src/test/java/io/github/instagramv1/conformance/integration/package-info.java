/**
 * Tests that compare the contract, the stub, the client and the server with each other, operation
 * by operation.
 */
package io.github.instagramv1.conformance.integration;
