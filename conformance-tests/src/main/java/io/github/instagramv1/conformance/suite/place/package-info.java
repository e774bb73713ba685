/** Checks of locations and geographies. */
package io.github.instagramv1.conformance.suite.place;
