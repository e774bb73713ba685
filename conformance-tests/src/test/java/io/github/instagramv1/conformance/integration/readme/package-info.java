/** Runs the examples of the client's README, as they stand there, against the reference server. */
package io.github.instagramv1.conformance.integration.readme;
