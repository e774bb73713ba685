/** Checks of concurrent writes. */
package io.github.instagramv1.conformance.suite.concurrency;
