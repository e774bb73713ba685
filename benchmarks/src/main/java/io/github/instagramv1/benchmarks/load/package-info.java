/**
 * Measures the server and its peers under load, each in its own process: throughput, latency, and
 * CPU time per request.
 */
package io.github.instagramv1.benchmarks.load;
