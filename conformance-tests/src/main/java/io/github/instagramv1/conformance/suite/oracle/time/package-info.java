/** Checks of times and ids of objects that the run creates, compared with the server's clock. */
package io.github.instagramv1.conformance.suite.oracle.time;
