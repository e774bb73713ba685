/**
 * Credentials, signatures, odd forms of requests, rate headers and fresh reads, on every operation.
 */
package io.github.instagramv1.conformance.suite.oracle.credential;
