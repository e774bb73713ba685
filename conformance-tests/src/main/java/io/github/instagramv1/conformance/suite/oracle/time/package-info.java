/** Times and ids of what the run creates, against the clock of the server. */
package io.github.instagramv1.conformance.suite.oracle.time;
