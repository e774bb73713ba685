/**
 * Compares the client with plain HTTP. Every operation must have the same outcome, a result or an
 * error, through the client's services, through its generated code and over the wire.
 */
package io.github.instagramv1.conformance.integration.differential;
