/**
 * Checks of credentials, signatures, unusual forms of requests, rate headers and reads after
 * writes, on every operation.
 */
package io.github.instagramv1.conformance.suite.oracle.credential;
