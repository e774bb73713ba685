/**
 * The throughput of the reference server, compared with a handler that sends responses from memory.
 */
package io.github.instagramv1.benchmarks.server;
