package io.github.instagramv1.conformance.codemutant.server;

/**
 * Rate limits of a server that a run of the kit can use up.
 *
 * @param requests the number of requests that a token may send in an hour
 * @param writes the number of them that it may send to one write operation
 */
public record LowLimits(int requests, int writes) {}
