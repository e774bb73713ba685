/**
 * Checks that compare searches of users, tags, places and media with all objects that the run
 * knows.
 */
package io.github.instagramv1.conformance.suite.oracle.search;
