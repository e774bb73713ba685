/**
 * Lists that were walked to their end, against every query of them, and the links between pages.
 */
package io.github.instagramv1.conformance.suite.oracle.list;
