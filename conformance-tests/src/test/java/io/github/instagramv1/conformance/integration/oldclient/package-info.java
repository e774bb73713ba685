/**
 * jInstagram, the Java library that most programs of the old API were written with, runs as it was
 * released against the reference server: what worked then works here.
 */
package io.github.instagramv1.conformance.integration.oldclient;
