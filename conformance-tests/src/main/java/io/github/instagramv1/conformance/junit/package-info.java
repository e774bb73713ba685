/**
 * The kit as a JUnit class, to test a server in another build: extend the class, or let the build
 * scan the kit's jar.
 */
package io.github.instagramv1.conformance.junit;
