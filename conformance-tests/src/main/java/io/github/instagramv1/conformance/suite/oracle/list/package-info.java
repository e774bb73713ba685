/** Checks of every query of lists that were read to their end, and of the links between pages. */
package io.github.instagramv1.conformance.suite.oracle.list;
