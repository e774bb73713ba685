/**
 * Servers that are wrong in a big way, as a mock is: every response has the shape of the contract,
 * and none depends on the request. The kit has to fail them without breaking itself.
 */
package io.github.instagramv1.conformance.integration.stub;
