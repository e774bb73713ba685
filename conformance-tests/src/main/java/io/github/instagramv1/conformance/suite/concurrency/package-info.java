/** Checks of writes at the same time. */
package io.github.instagramv1.conformance.suite.concurrency;
