/**
 * Servers such as mocks, whose responses all have the shape of the contract but do not depend on
 * the request. The kit must report their failures without errors of its own.
 */
package io.github.instagramv1.conformance.integration.stub;
