/** Checks of credentials, scopes, signatures, and rate limits. */
package io.github.instagramv1.conformance.suite.credential;
