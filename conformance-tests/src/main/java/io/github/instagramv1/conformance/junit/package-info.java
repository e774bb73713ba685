/**
 * The kit as a JUnit class, for who judges a server from a build of their own: by extending it, or
 * by having a build scan the kit's jar.
 */
package io.github.instagramv1.conformance.junit;
