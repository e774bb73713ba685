/**
 * The server under load beside its peers, each in a process of its own: throughput, latency, and
 * CPU time per request.
 */
package io.github.instagramv1.benchmarks.load;
