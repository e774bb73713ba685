/**
 * Sends requests to the server: one fluent call per operation over REST Assured, without its static
 * state, and a transcript of every exchange with its validation.
 */
package io.github.instagramv1.conformance.http;
