/**
 * How the kit talks to a server: one fluent call per operation over REST Assured, without any of
 * its static state, and a transcript of every exchange with what the contract says to it.
 */
package io.github.instagramv1.conformance.http;
