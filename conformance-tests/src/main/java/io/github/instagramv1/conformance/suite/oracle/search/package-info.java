/** Searches of users, tags, places and media, against everything that the run knows. */
package io.github.instagramv1.conformance.suite.oracle.search;
