/**
 * Tests that jInstagram, the Java library that most programs for the old API used, works unchanged
 * with the reference server.
 */
package io.github.instagramv1.conformance.integration.oldclient;
